package org.peyvand.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityStatus;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Navigation;
import org.peyvand.ui.rows.RowItem;
import org.peyvand.ui.rows.RowList;

/** My day on a real display over a real database. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class MyDayTest {

    private static Activity task(Records records, String subject, Instant due) {
        Activity activity = records.create(Activity.class);
        activity.setSubject(subject);
        activity.setDueAt(due);
        return records.save(activity).value();
    }

    private static RowList rows(WorkbenchRobot robot, String id) {
        return RowList.of(robot.find(Composite.class, id)).orElseThrow();
    }

    private static List<String> titles(WorkbenchRobot robot, String id) {
        return rows(robot, id).items().stream().map(RowItem::title).toList();
    }

    private static void press(Control rows, char key) {
        Event event = new Event();
        event.keyCode = key;
        event.character = key;
        rows.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void anOverdueTaskIsShownAndDoneByOneKey() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Records records = robot.service(Records.class);
            Activity late = task(records, "ring Pars", Instant.now().minus(Duration.ofDays(2)));
            task(records, "next month", Instant.now().plus(Duration.ofDays(30)));
            robot.until("shown", () -> titles(robot, "day.core.overdue").equals(List.of("ring Pars")));
            rows(robot, "day.core.overdue").select(0);
            press(rows(robot, "day.core.overdue").control(), 'd');
            robot.until("gone", () -> titles(robot, "day.core.overdue").isEmpty());
            Activity now = records.find(Activity.class, late.getId()).orElseThrow();
            assertEquals(ActivityStatus.DONE, now.getStatus());
            assertTrue(now.getDoneAt() != null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void whatWasDoneOrPutOffIsTakenBackUnlessSomebodyHasChangedItSince(String language) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            Records records = robot.service(Records.class);
            Instant due = Instant.now().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
            Activity late = task(records, "ring Pars", due);
            robot.until("shown", () -> titles(robot, "day.core.overdue").size() == 1);
            rows(robot, "day.core.overdue").select(0);
            press(rows(robot, "day.core.overdue").control(), language.equals("fa") ? 'ی' : 'd');
            robot.until("told", () -> robot.look(Label.class, "day.result.text").map(label -> label.getText().contains("ring Pars")).orElse(false));
            robot.until("gone", () -> titles(robot, "day.core.overdue").isEmpty());
            robot.context().get(Navigation.class).openPart("org.peyvand.workbench.part.home");
            robot.command("org.peyvand.workbench.command.undo");
            robot.until("back", () -> titles(robot, "day.core.overdue").size() == 1);
            Activity now = records.find(Activity.class, late.getId()).orElseThrow();
            assertEquals(ActivityStatus.OPEN, now.getStatus());
            assertEquals(due, now.getDueAt());
            assertNull(now.getDoneAt());
            assertTrue(robot.look(Label.class, "day.result.text").isEmpty());

            rows(robot, "day.core.overdue").select(0);
            press(rows(robot, "day.core.overdue").control(), 's');
            Control rows = rows(robot, "day.core.overdue").control();
            ((Menu) rows.getData("peyvand.menu")).getItem(1).notifyListeners(SWT.Selection, new Event());
            robot.until("put off", () -> titles(robot, "day.core.overdue").isEmpty());
            Activity theirs = records.find(Activity.class, late.getId()).orElseThrow();
            Instant putOff = theirs.getDueAt();
            theirs.setSubject("changed by somebody");
            assertTrue(records.save(theirs).isDone());
            robot.click("day.result.undo");
            Kit kit = robot.context().get(Kit.class);
            assertEquals(kit.text("day.undo.changed"), robot.find(Label.class, "problem.sentence").getText());
            assertEquals(putOff, records.find(Activity.class, late.getId()).orElseThrow().getDueAt());
        }
    }

    @Test
    void aTaskIsPutOffByAKeyOfThePersianKeyboard() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of("fa"))) {
            Records records = robot.service(Records.class);
            Activity late = task(records, "تماس با پارس", Instant.now().minus(Duration.ofDays(2)));
            robot.until("shown", () -> titles(robot, "day.core.overdue").size() == 1);
            rows(robot, "day.core.overdue").select(0);
            Control rows = rows(robot, "day.core.overdue").control();
            press(rows, 'س');
            MenuItem week = ((Menu) rows.getData("peyvand.menu")).getItem(3);
            week.notifyListeners(SWT.Selection, new Event());
            robot.until("gone", () -> titles(robot, "day.core.overdue").isEmpty());
            assertTrue(records.find(Activity.class, late.getId()).orElseThrow().getDueAt().isAfter(Instant.now().plus(Duration.ofDays(4))));
        }
    }

    @Test
    void enterOpensTheRecordAndFirstStepsAreOnlyForTheEmptyBranch() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            robot.find(Control.class, "home.new");
            Records records = robot.service(Records.class);
            Account account = new Account();
            account.setName("Pars");
            assertTrue(records.save(account).isDone());
            task(records, "ring Pars", Instant.now().minus(Duration.ofDays(2)));
            robot.until("shown", () -> titles(robot, "day.core.overdue").size() == 1);
            robot.context().get(Navigation.class).openPart("org.peyvand.workbench.part.home");
            robot.command("org.peyvand.workbench.command.refresh");
            robot.until("no steps", () -> robot.look(Control.class, "home.new").isEmpty());
            rows(robot, "day.core.overdue").select(0);
            rows(robot, "day.core.overdue").openSelected();
            robot.until("open", () -> "ring Pars".equals(robot.part().getLabel()));
        }
    }
}
