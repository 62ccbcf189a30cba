package org.peyvand.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.core.Records;
import org.peyvand.core.model.Activity;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Background;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Told;
import org.peyvand.ui.history.PersonMemory;
import org.peyvand.ui.notice.Notices;
import org.peyvand.ui.notice.Reminders;
import org.peyvand.ui.rows.RowItem;
import org.peyvand.ui.rows.RowList;

/** Notices, reminders and jobs on a real display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class NoticesWindowTest {

    @Test
    void aDueTaskIsToldInTheCornerWithoutTakingTheFocus() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            robot.openList("core.accounts");
            robot.type("list.search", "typing");
            Control focus = robot.display().getFocusControl();
            Records records = robot.service(Records.class);
            Activity due = records.create(Activity.class);
            due.setSubject("ring Pars");
            due.setDueAt(Instant.now().minus(Duration.ofMinutes(3)));
            assertTrue(records.save(due).isDone());
            PersonMemory memory = robot.context().get(PersonMemory.class);
            memory.put("reminders.told", Instant.now().minus(Duration.ofMinutes(10)).toString());
            Kit kit = robot.context().get(Kit.class);
            Reminders reminders = new Reminders(kit, kit.service(Notices.class), memory);
            reminders.ask();
            assertEquals("ring Pars", robot.find(Label.class, "toast.title").getText());
            assertSame(focus, robot.display().getFocusControl());
            assertEquals("1", robot.find(ToolBar.class, "status.notices").getItem(0).getText());
            reminders.ask();
            robot.untilIdle();
            assertEquals(1, kit.service(Notices.class).all().size(), "told once");
            robot.click("toast.close");
            assertTrue(robot.look(Label.class, "toast.title").isEmpty());
            robot.command("org.peyvand.workbench.command.notices");
            assertEquals("", robot.find(ToolBar.class, "status.notices").getItem(0).getText());
            RowList rows = RowList.of(robot.find(Composite.class, "notices.list")).orElseThrow();
            rows.openSelected();
            robot.until("open", () -> "ring Pars".equals(robot.part().getLabel()));
        }
    }

    @Test
    void whatHasEndedTellsItsResultAndLeadsThere() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            AtomicBoolean shown = new AtomicBoolean();
            Background background = robot.context().get(Background.class);
            background.forgetFinished();
            background.task(Texts.message("home.sample.task"), progress -> 1).visible()
                    .telling(result -> new Told(Texts.message("home.sample.done"), () -> shown.set(true))).start();
            background.task(Texts.message("home.looking"), progress -> {
                throw new IllegalArgumentException("on purpose");
            }).visible().failed(cause -> { }).start();
            robot.untilIdle();
            robot.until("told", () -> robot.find(ToolBar.class, "status.notices").getItem(0).getText().equals("1"));
            robot.command("org.peyvand.workbench.command.tasks");
            RowList rows = RowList.of(robot.find(Composite.class, "tasks.finished")).orElseThrow();
            robot.until("both", () -> rows.items().size() == 2);
            List<String> sentences = rows.items().stream().map(RowItem::detail).sorted().toList();
            assertEquals(List.of("The sample company is here.", "This could not be done."), sentences);
            rows.select(rows.items().getFirst().detail().startsWith("The") ? 0 : 1);
            rows.openSelected();
            assertTrue(shown.get());
            robot.click("tasks.forget");
            robot.until("cleared", () -> rows.items().isEmpty());
            robot.find(Shell.class, "tasks").close();
        }
    }
}
