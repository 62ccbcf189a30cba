package org.peyvand.safety.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.vault.DatabaseLocked;
import org.peyvand.persistence.vault.Keyring;
import org.peyvand.testing.TestPlatform;
import org.peyvand.testing.ui.WorkbenchRobot;

/** The page about encryption in the real window, which stays open while the database is exchanged under it. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class EncryptionWindowTest {
    private static final String PASSPHRASE = "snow on the roof of the house";
    /** A conversion copies, rewrites and compares twice; beside a loaded machine that takes its time. */
    private static final int CONVERTING_MILLIS = 120_000;
    @TempDir
    private Path folder;

    @Test
    void thePageEncryptsTheBranchUnderTheOpenWindowAndThenThePassphraseIsNeeded() throws Exception {
        try (WorkbenchRobot robot = WorkbenchRobot.in(folder, Locale.of("fa"))) {
            Account account = new Account();
            account.setName("x");
            assertTrue(robot.service(UnitOfWork.class).write(session -> Outcome.done(session.add(account))).isDone());
            robot.command("org.peyvand.safety.ui.command.encryption");
            robot.until("plain", () -> robot.find(Label.class, "encryption.about").getText().startsWith("پرونده‌های این شعبه رمزنگاری نشده‌اند"));
            assertTrue(robot.look(Button.class, "encryption.off").isEmpty(), "only what can be done");
            assertTrue(robot.look(Text.class, "encryption.result").isEmpty(), "no box without words");
            encrypt(robot);
            assertEquals(1, robot.service(UnitOfWork.class).read(session -> session.count(Query.of(Account.class))), "the window goes on with it");
            robot.service(Keyring.class).forget();
        }
        assertTrue(Files.readString(folder.resolve("db/service.properties")).contains("dataEncryption=true"));
        try (TestPlatform platform = TestPlatform.in(folder)) {
            UnitOfWork work = platform.service(UnitOfWork.class);
            assertThrows(DatabaseLocked.class, () -> work.read(session -> session.count(Query.of(Account.class))));
            assertTrue(platform.service(Keyring.class).unlock(folder, PASSPHRASE.toCharArray()));
            assertEquals(1, work.read(session -> session.count(Query.of(Account.class))));
            platform.service(Keyring.class).forget();
        }
    }

    private static void encrypt(WorkbenchRobot robot) {
        robot.click("encryption.on");
        assertFalse(robot.find(Button.class, "encrypt.ok").isEnabled());
        robot.type("encrypt.fresh", PASSPHRASE);
        robot.type("encrypt.repeat", "snow on the roof");
        assertEquals("این دو یکی نیستند.", robot.find(Label.class, "encrypt.message").getText());
        robot.type("encrypt.repeat", PASSPHRASE);
        robot.click("encrypt.ok");
        robot.until("what is going on has the keyboard, since no button keeps it", () -> robot.look(Text.class, "encryption.result").map(Text::isFocusControl).orElse(false));
        assertTrue(robot.happens(CONVERTING_MILLIS, () -> robot.look(Text.class, "recovery.key").isPresent()), "the recovery key is shown");
        assertTrue(robot.find(Text.class, "recovery.key").getText().matches("(\\w{4}-){8}\\w{4}"));
        assertFalse(robot.find(Button.class, "recovery.ok").isEnabled(), "not before it is written down");
        Button written = robot.find(Button.class, "recovery.written");
        written.setSelection(true);
        written.notifyListeners(SWT.Selection, new Event());
        robot.click("recovery.ok");
        robot.until("encrypted", () -> robot.find(Label.class, "encryption.about").getText().startsWith("پرونده‌های این شعبه رمزنگاری شده‌اند"));
        assertTrue(robot.look(Button.class, "encryption.off").isPresent() && robot.look(Button.class, "encryption.on").isEmpty());
    }
}
