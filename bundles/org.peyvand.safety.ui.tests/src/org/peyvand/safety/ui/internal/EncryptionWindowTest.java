package org.peyvand.safety.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.peyvand.persistence.vault.Keyring;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.history.PersonMemory;

/** The page about encryption in the real window, which stays open while the database is exchanged under it. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class EncryptionWindowTest {
    private static final String PASSPHRASE = "snow on the roof of the house";
    @TempDir
    Path folder;

    @Test
    void thePageEncryptsTheBranchUnderTheOpenWindow() throws Exception {
        try (WorkbenchRobot robot = WorkbenchRobot.in(folder, Locale.of("fa"))) {
            Account account = new Account();
            account.setName("x");
            assertTrue(robot.service(UnitOfWork.class).write(session -> Outcome.done(session.add(account))).isDone());
            PersonMemory memory = robot.context().get(PersonMemory.class);
            memory.put("seen-in-test", "نام مشتری");
            robot.command("org.peyvand.safety.ui.command.encryption");
            robot.until("plain", () -> robot.find(Label.class, "encryption.about").getText().startsWith("پرونده‌های این شعبه رمزنگاری نشده‌اند"));
            assertTrue(robot.look(Button.class, "encryption.off").isEmpty(), "only what can be done");
            encrypt(robot);
            assertTrue(Files.exists(folder.resolve("db.key")));
            assertEquals(1, robot.service(UnitOfWork.class).read(session -> session.count(Query.of(Account.class))));
            assertEquals("نام مشتری", memory.get("seen-in-test"));
            changesThePassphrase(robot);
            robot.service(Keyring.class).forget();
            assertTrue(robot.service(Keyring.class).unlock(folder, "rain in the garden behind it".toCharArray()));
        } finally {
            assertTrue(Files.readString(folder.resolve("db/service.properties")).contains("dataEncryption=true"));
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
        robot.until("the recovery key", () -> robot.look(Text.class, "recovery.key").isPresent());
        assertTrue(robot.find(Text.class, "recovery.key").getText().matches("(\\w{4}-){8}\\w{4}"));
        assertFalse(robot.find(Button.class, "recovery.ok").isEnabled(), "not before it is written down");
        Button written = robot.find(Button.class, "recovery.written");
        written.setSelection(true);
        written.notifyListeners(SWT.Selection, new Event());
        robot.click("recovery.ok");
        robot.until("encrypted", () -> robot.find(Label.class, "encryption.about").getText().startsWith("پرونده‌های این شعبه رمزنگاری شده‌اند"));
        assertTrue(robot.look(Button.class, "encryption.off").isPresent() && robot.look(Button.class, "encryption.on").isEmpty());
    }

    private static void changesThePassphrase(WorkbenchRobot robot) {
        robot.click("encryption.passphrase");
        robot.type("passphrase.old", "not this one");
        robot.type("passphrase.fresh", "rain in the garden behind it");
        robot.type("passphrase.repeat", "rain in the garden behind it");
        robot.click("passphrase.ok");
        robot.until("refused", () -> robot.find(Label.class, "passphrase.message").getText().startsWith("این نه عبارت عبور است"));
        robot.type("passphrase.old", PASSPHRASE);
        robot.click("passphrase.ok");
        robot.until("changed", () -> robot.find(Text.class, "encryption.result").getText().startsWith("عبارت عبور عوض شد"));
    }
}
