package org.peyvand.core.ui.internal.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.core.Records;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.Team;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.extra.ExtraKind;
import org.peyvand.persistence.model.ExtraField;
import org.peyvand.testing.ui.WorkbenchRobot;

/** The administrator adds a field, and the next page that opens has it. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class ExtraFieldPageTest {

    private static void choose(WorkbenchRobot robot, String id, String label) {
        CCombo combo = robot.find(CCombo.class, id);
        robot.until("choices of " + id, () -> Arrays.asList(combo.getItems()).contains(label));
        combo.select(Arrays.asList(combo.getItems()).indexOf(label));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private static void save(WorkbenchRobot robot) {
        robot.command("org.peyvand.workbench.command.save");
        robot.until("saved", () -> !robot.part().isDirty());
    }

    @Test
    void aFieldAddedByHandIsFilledInSavedAndSeenInTheListWithoutARestart() throws SQLException {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            robot.openList("core.extrafields");
            robot.click("list.new");
            choose(robot, "entity", "Account");
            choose(robot, "kind", "Decimal number");
            robot.type("labelEn", "shop area");
            robot.click("inList");
            save(robot);

            robot.openList("core.accounts");
            robot.click("list.new");
            robot.type("name", "pars gostar");
            robot.type("x_shop_area", "250");
            save(robot);
            try (Connection connection = robot.service(Database.class).dataSource().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT X_SHOP_AREA FROM ACCOUNT")) {
                assertTrue(row.next());
                assertEquals(0, row.getBigDecimal(1).compareTo(BigDecimal.valueOf(250)));
            }
        }
    }

    @Test
    void listsThatOpenAfterwardsHaveTheColumnInPersianToo() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of("fa"))) {
            ExtraField field = new ExtraField();
            field.setEntity("core.team");
            field.setKind(ExtraKind.INTEGER);
            field.setLabelFa("شمار نفرات");
            field.setInList(true);
            assertTrue(robot.service(Records.class).save(field).isDone());
            Team team = new Team();
            team.setName("فروش مرکزی");
            team.setBranch(robot.service(Records.class).list(Query.of(Branch.class)).getFirst());
            team.setExtra("x_" + field.getKey(), 12L);
            assertTrue(robot.service(Records.class).save(team).isDone());

            NatTable table = robot.openList("core.teams");
            robot.until("the column with its value", () -> {
                List<String> heads = IntStream.range(0, table.getColumnCount()).mapToObj(column -> robot.cell(table, column, 0)).toList();
                int column = heads.indexOf("شمار نفرات");
                return column >= 0 && IntStream.range(1, table.getRowCount()).anyMatch(row -> "۱۲".equals(robot.cell(table, column, row)));
            });
        }
    }

    @Test
    void aFieldWithoutALabelIsRefusedWhereTheCursorIs() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            robot.openList("core.extrafields");
            robot.click("list.new");
            choose(robot, "entity", "Activity");
            robot.command("org.peyvand.workbench.command.save");
            robot.until("the reason", () -> robot.look(Control.class, "labelEn.message").filter(Control::isVisible).isPresent());
            assertEquals(0, robot.service(Records.class).count(Query.of(ExtraField.class)));
            assertEquals(0, robot.service(Records.class).count(Query.of(Activity.class)));
        }
    }
}
