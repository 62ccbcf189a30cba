package org.peyvand.core.ui.internal.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.HandOver;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Query;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Navigation;

/** Somebody leaves: his customers go to a colleague, and come back when it was a mistake. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class HandOverPageTest {

    private static User user(WorkbenchRobot robot, String name) {
        User user = new User();
        user.setLogin(name.replace(" ", "."));
        user.setDisplayName(name);
        user.setBranch(robot.service(Records.class).list(Query.of(Branch.class)).getFirst());
        return robot.service(Records.class).save(user).value();
    }

    private static String owner(WorkbenchRobot robot) {
        try (Connection connection = robot.service(Database.class).dataSource().getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT U.DISPLAY_NAME FROM ACCOUNT A JOIN APP_USER U ON U.ID = A.OWNER_ID")) {
            return row.next() ? row.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatSomebodyLeavesGoesToAColleagueAndComesBack() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            User leaver = user(robot, "ali leaving");
            user(robot, "sara staying");
            Account account = new Account();
            account.setName("Pars Gostar");
            account.setOwner(leaver);
            assertTrue(robot.service(Records.class).save(account).isDone());
            robot.context().get(Navigation.class).open(new RecordRef("core.user", leaver.getId()));

            robot.click("action.handover");
            robot.find(Label.class, "handover.preview");
            assertFalse(robot.find(Button.class, "handover.ok").isEnabled(), "nobody is chosen yet");
            robot.type("handover.to", "sara staying");
            robot.until("the colleague is proposed",
                () -> robot.look(Table.class, "proposals.table").map(list -> list.getItem(0).getText().equals("sara staying")).orElse(false));
            robot.find(Table.class, "proposals.table").notifyListeners(SWT.MouseUp, new Event());
            robot.until("what would go", () -> robot.look(Label.class, "handover.preview").map(Label::getText).orElse("").endsWith("1 Account"));
            robot.find(Button.class, "handover.leaves").setSelection(true);
            robot.click("handover.ok");
            robot.until("the account has gone", () -> owner(robot).equals("sara staying"));
            robot.until("the person has left", () -> !robot.service(Records.class).find(User.class, leaver.getId()).orElseThrow().isActive());

            HandOver record = robot.service(Records.class).list(Query.of(HandOver.class)).getFirst();
            assertEquals(1, record.getMoved());
            robot.context().get(Navigation.class).open(new RecordRef("core.handover", record.getId()));
            robot.click("action.undo");
            robot.until("the account is back", () -> owner(robot).equals("ali leaving"));
        }
    }
}
