package org.peyvand.safety.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.safety.Backups;
import org.peyvand.testing.ui.WorkbenchRobot;

/** The page of the backups in the real window. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class BackupsWindowTest {
    @TempDir
    Path folder;

    @Test
    void fromTheFirstBackupToItsEnd() {
        try (WorkbenchRobot robot = WorkbenchRobot.in(folder, Locale.of("fa"))) {
            robot.command("org.peyvand.safety.ui.command.backups");
            robot.until("rules", () -> robot.find(Label.class, "backups.rules").getText().contains("۷ روز"));
            Table list = robot.find(Table.class, "backups.list");
            assertEquals(0, list.getItemCount());
            assertFalse(robot.find(Button.class, "backups.restore").isEnabled());
            robot.click("backups.now");
            robot.until("a backup", () -> list.getItemCount() == 1);
            assertTrue(list.getItem(0).getText(1).equals("به درخواست"), list.getItem(0).getText(1));
            checks(robot);
            changesSettings(robot);
            looksAtRestoring(robot, list);
            deletes(robot, list);
        }
    }

    private static void checks(WorkbenchRobot robot) {
        robot.click("backups.check");
        robot.until("checked", () -> robot.find(Text.class, "backups.result").getText().startsWith("همه چیز سالم است"));
    }

    private static void changesSettings(WorkbenchRobot robot) {
        robot.click("backups.settings");
        robot.find(Button.class, "backupSettings.ok");
        robot.click("backupSettings.ok");
        robot.until("stored", () -> robot.look(Button.class, "backupSettings.ok").isEmpty());
    }

    private static void looksAtRestoring(WorkbenchRobot robot, Table list) {
        list.setSelection(0);
        list.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        robot.click("backups.restore");
        robot.until("what would be lost", () -> robot.find(Label.class, "restore.verdict").getText().startsWith("پشتیبان سالم است"));
        assertTrue(robot.find(Button.class, "restore.ok").isEnabled());
        robot.click("restore.cancel");
    }

    private static void deletes(WorkbenchRobot robot, Table list) {
        robot.click("backups.delete");
        robot.click("backupDelete.ok");
        robot.until("deleted", () -> list.getItemCount() == 0);
        assertEquals(0, robot.service(Backups.class).all().size());
    }
}
