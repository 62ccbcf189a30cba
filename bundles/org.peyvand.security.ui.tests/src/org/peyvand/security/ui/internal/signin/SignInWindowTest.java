package org.peyvand.security.ui.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.security.model.SignInEvent;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.signin.SignIn;
import org.peyvand.security.signin.SignInTrail;
import org.peyvand.testing.ui.WorkbenchRobot;

/** From a fresh folder to one that asks, by the pages and their keys, in both languages. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class SignInWindowTest {
    private static final String COMMAND = "org.peyvand.security.ui.command.";
    private static final String OWNER = System.getProperty("user.name");
    private static final String PASSWORD = "snow on nine roofs";

    @TempDir
    Path folder;

    @Test
    void fromAFreshFolderToTheLock() {
        try (WorkbenchRobot robot = WorkbenchRobot.in(folder, Locale.ENGLISH)) {
            assertFalse(robot.look(Text.class, "door.name").isPresent(), "a fresh folder asks nobody");
            refusesToDemandWithoutAPassword(robot);
            chooseAPassword(robot);
            demand(robot);
        }
        try (WorkbenchRobot robot = WorkbenchRobot.atTheDoor(folder, Locale.of("fa"))) {
            signIn(robot);
            lockAndUnlock(robot);
            signingOutAsksAboutWhatIsUnsaved(robot);
            robot.untilIdle();
            List<SignInEventKind> kinds = CompletableFuture
                .supplyAsync(() -> robot.service(SignInTrail.class).latest(null, 20)).join().stream().map(SignInEvent::getKind).toList();
            assertEquals(List.of(SignInEventKind.UNLOCKED, SignInEventKind.LOCKED, SignInEventKind.SIGNED_IN, SignInEventKind.FAILED,
                SignInEventKind.DEMANDED, SignInEventKind.PASSWORD_CHANGED), kinds);
        }
    }

    private static void refusesToDemandWithoutAPassword(WorkbenchRobot robot) {
        robot.command(COMMAND + "rules");
        robot.find(Button.class, "rules.demanded").setSelection(true);
        robot.click("rules.ok");
        robot.until("refusal", () -> robot.find(Label.class, "rules.message").getText().startsWith("No active administrator has a password yet"));
        robot.click("rules.cancel");
        assertFalse(robot.service(SignIn.class).rules().demanded());
    }

    private static void chooseAPassword(WorkbenchRobot robot) {
        robot.command(COMMAND + "password");
        robot.type("password.fresh", "short");
        robot.until("too short", () -> robot.find(Label.class, "password.message").getText().startsWith("A password has at least 10"));
        robot.type("password.fresh", PASSWORD);
        robot.until("not twice", () -> robot.find(Label.class, "password.message").getText().equals("The two are not the same."));
        robot.type("password.repeat", PASSWORD);
        robot.click("password.ok");
        robot.until("stored", () -> robot.look(Text.class, "password.fresh").isEmpty());
    }

    private static void demand(WorkbenchRobot robot) {
        robot.command(COMMAND + "rules");
        robot.find(Button.class, "rules.demanded").setSelection(true);
        robot.click("rules.ok");
        robot.until("demanded", () -> robot.service(SignIn.class).rules().demanded() && robot.look(Button.class, "rules.demanded").isEmpty());
    }

    private static void signIn(WorkbenchRobot robot) {
        Text name = robot.find(Text.class, "door.name");
        assertTrue((name.getShell().getStyle() & SWT.RIGHT_TO_LEFT) != 0, "from right to left");
        assertFalse(robot.shell().isVisible(), "nothing else is seen");
        robot.type("door.name", OWNER);
        robot.type("door.password", "something wrong");
        robot.click("door.ok");
        robot.until("refusal", () -> robot.find(Label.class, "door.message").getText().equals("نام یا گذرواژه درست نیست."));
        assertEquals("", robot.find(Text.class, "door.password").getText());
        robot.type("door.password", PASSWORD);
        robot.click("door.ok");
        robot.awaitReady();
        assertTrue(robot.shell().isVisible());
        assertTrue(robot.look(Text.class, "door.name").isEmpty());
    }

    private static void lockAndUnlock(WorkbenchRobot robot) {
        robot.openList("core.accounts");
        robot.click("list.new");
        robot.type("name", "unsaved");
        robot.command(COMMAND + "lock");
        robot.find(Text.class, "door.password");
        Shell door = robot.find(Text.class, "door.password").getShell();
        for (Shell shell : robot.display().getShells()) {
            assertEquals(shell == door, shell.isVisible(), shell.getText());
        }
        robot.type("door.password", PASSWORD);
        robot.click("door.ok");
        robot.until("the window is back", () -> robot.shell().isVisible());
        assertTrue(robot.part().isDirty(), "what was not saved is still there");
        assertEquals("unsaved", robot.text("name").getText());
    }

    /** Who changes his mind stays, with what he has typed. */
    private static void signingOutAsksAboutWhatIsUnsaved(WorkbenchRobot robot) {
        List<String> asked = new ArrayList<>();
        answer(robot, question -> {
            words(question, asked);
            question.close();
        });
        robot.command(COMMAND + "signout");
        assertTrue(asked.stream().anyMatch(word -> word.contains("unsaved")), asked.toString());
        assertTrue(robot.shell().isVisible() && robot.part().isDirty());
        assertEquals("unsaved", robot.text("name").getText());
        assertTrue(robot.look(Text.class, "door.name").isEmpty());
    }

    /** Does something with the next window that blocks whoever opens it. */
    private static void answer(WorkbenchRobot robot, Consumer<Shell> action) {
        Shell main = robot.shell();
        robot.display().timerExec(40, () -> Arrays.stream(robot.display().getShells()).filter(shell -> shell != main && shell.isVisible() && shell.getParent() == main
            && (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL)) != 0).findFirst().ifPresentOrElse(action, () -> answer(robot, action)));
    }

    private static void words(Composite root, List<String> into) {
        for (Control child : root.getChildren()) {
            switch (child) {
                case Label label -> into.add(label.getText());
                case Button button -> into.add(button.getText());
                case Table table -> Arrays.stream(table.getItems()).forEach(item -> into.add(item.getText()));
                case Composite composite -> words(composite, into);
                default -> { }
            }
        }
    }
}
