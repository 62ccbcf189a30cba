package org.peyvand.workbench.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.testing.ui.WorkbenchRobot;

/** F1 pressed by real keys in dialogs and small windows. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class HelpInDialogsTest {
    private static final long SECOND = 1_000_000_000L;

    /** Presses the real key, once a second, until it was heard: the window manager may not have given the window the focus yet. */
    private static void f1(WorkbenchRobot robot, Shell window, boolean shown) {
        AtomicLong last = new AtomicLong(System.nanoTime() - SECOND);
        robot.until("help " + shown, () -> {
            boolean done = robot.look(Shell.class, "help.window").isPresent() == shown;
            if (!done && System.nanoTime() - last.get() >= SECOND) {
                last.set(System.nanoTime());
                window.forceActive();
                robot.key(SWT.F1, (char) 0);
            }
            return done;
        });
    }

    private static Shell help(WorkbenchRobot robot) {
        return robot.find(Shell.class, "help.window");
    }

    @ParameterizedTest
    @CsvSource({"fa,تنظیمات", "en,Settings"})
    void aModalDialogIsExplainedBesideItself(String language, String title) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            robot.command("org.peyvand.workbench.command.settings");
            Shell dialog = robot.find(Shell.class, "settings.dialog");
            f1(robot, dialog, true);
            assertEquals("settings", help(robot).getData("peyvand.help"));
            assertTrue(help(robot).getText().contains(title), help(robot).getText());
            assertEquals((dialog.getStyle() & SWT.RIGHT_TO_LEFT) != 0, (help(robot).getStyle() & SWT.RIGHT_TO_LEFT) != 0);
            assertTrue(help(robot).isEnabled());
            assertFalse(robot.look(Control.class, "help.search").isPresent(), "nothing opens behind the dialog");
            f1(robot, help(robot), false);
            assertFalse(dialog.isDisposed());
            robot.click("settings.cancel");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void aDialogOfAListTellsOfListsAndASmallWindowOfThePageInFront(String language) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            robot.openList("core.accounts");
            robot.click("list.columns");
            Shell columns = robot.find(Shell.class, "columns.dialog");
            f1(robot, columns, true);
            assertEquals("lists", help(robot).getData("peyvand.help"));
            columns.close();
            robot.until("goes with its dialog", () -> robot.look(Shell.class, "help.window").isEmpty());
            robot.command("org.peyvand.workbench.command.notices");
            f1(robot, robot.find(Shell.class, "notices"), true);
            assertEquals("accounts", help(robot).getData("peyvand.help"));
            Event escape = new Event();
            escape.detail = SWT.TRAVERSE_ESCAPE;
            help(robot).notifyListeners(SWT.Traverse, escape);
            robot.find(Shell.class, "notices").close();
        }
    }
}
