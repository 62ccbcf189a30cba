package org.peyvand.sync.ui.internal.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.sync.Enrolments;
import org.peyvand.testing.ui.WorkbenchRobot;

/** Codes for branches at the head office, and what somebody reads who types a wrong one, in the real window. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class BranchesWindowTest {
    @TempDir
    Path folder;

    @Test
    void aCodeIsShownOnceAndTheBranchIsThere() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of("fa"))) {
            robot.command("org.peyvand.sync.ui.command.branches");
            Table list = robot.find(Table.class, "offices.list");
            robot.untilIdle();
            assertEquals(0, list.getItemCount());
            robot.click("offices.code");
            assertFalse(robot.find(Button.class, "newCode.ok").isEnabled());
            robot.type("newCode.name", "شیراز");
            robot.click("newCode.ok");
            robot.until("the code", () -> robot.look(Text.class, "code.code").map(Text::getText).filter(text -> text.matches("(\\w{4}-){4}\\w{4}")).isPresent());
            robot.click("code.ok");
            robot.until("the branch", () -> list.getItemCount() == 1);
            assertEquals("شیراز", list.getItem(0).getText(0));
            assertEquals("هرگز", list.getItem(0).getText(1));
            Enrolments.Member member = CompletableFuture.supplyAsync(robot.service(Enrolments.class)::members).join().getFirst();
            assertTrue(member.codeUntil() != null && member.ends() == null && !member.revoked(), member::toString);
            assertFalse(robot.find(Button.class, "offices.revoke").isEnabled(), "there is nothing to take back yet");
        }
    }

    @Test
    void whoTypesSomethingWrongIsToldWhatIsRight() {
        try (WorkbenchRobot robot = WorkbenchRobot.in(folder, Locale.ENGLISH)) {
            robot.command("org.peyvand.sync.ui.command.join");
            assertFalse(robot.find(Button.class, "join.ok").isEnabled());
            refused(robot, "http://head.example.org", "x", "The address of a head office begins with https://");
            refused(robot, "https://localhost:1", "x", "A code has 20 letters and digits");
            refused(robot, "https://localhost:1", "ABCD-EFGH-JKLM-NPQR-STUV", "Nobody answers at https://localhost:1");
            assertFalse(Files.exists(folder.resolve("sync/head")), "nothing was kept");
            assertFalse(Files.exists(folder.resolve("restore")), "nothing is replaced");
            robot.click("join.cancel");
        }
    }

    private static void refused(WorkbenchRobot robot, String address, String code, String sentence) {
        robot.find(Text.class, "join.address").setText(address);
        robot.find(Text.class, "join.code").setText(code);
        robot.click("join.ok");
        robot.until(sentence, () -> robot.find(Label.class, "join.message").getText().startsWith(sentence));
    }
}
