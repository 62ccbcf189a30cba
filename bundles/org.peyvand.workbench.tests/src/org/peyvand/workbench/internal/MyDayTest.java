package org.peyvand.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityStatus;
import org.peyvand.testing.ui.WorkbenchRobot;
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
