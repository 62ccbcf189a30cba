package org.peyvand.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.base.Outcome;
import org.peyvand.cli.CliCommand;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.vault.Keyring;
import org.peyvand.testing.TestPlatform;

/** Encryption from the command line, over a real folder. */
class EncryptCommandTest extends TypedCommands {
    private TestPlatform platform;

    @BeforeEach
    void open() throws IOException {
        platform = TestPlatform.in(Files.createDirectory(folder.resolve("data")));
        secret("secret", "snow on the roof of the house");
        secret("other", "rain in the garden behind it");
        secret("wrong", "neither this nor that");
    }

    @AfterEach
    void close() {
        platform.service(Keyring.class).forget();
        platform.close();
    }

    private void secret(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text + "\n");
        Files.setPosixFilePermissions(folder.resolve(name), PosixFilePermissions.fromString("rw-------"));
    }

    private int run(String... words) {
        return type(platform.service(CommandLineHost.class), List.of(words));
    }

    private void done(String... words) {
        assertEquals(CliCommand.DONE, run(words), () -> out + "\n" + err);
    }

    /** The same command in a process that knows nothing yet. */
    private int fresh(String... words) {
        platform.restart();
        platform.service(Keyring.class).forget();
        return run(words);
    }

    @Test
    void aBranchIsEncryptedOpenedChangedAndDecrypted() throws IOException {
        Account account = new Account();
        account.setName("x");
        assertTrue(platform.service(UnitOfWork.class).write(session -> Outcome.done(session.add(account))).isDone());
        assertEquals(CliCommand.WRONG_USAGE, run("encrypt", "--lang", "en"));
        assertTrue(err.toString().contains("--passphrase-file"), err.toString());
        done("encrypt", "--passphrase-file", "secret", "--recovery-file", "recovery", "--lang", "fa");
        assertTrue(Files.readString(folder.resolve("recovery")).strip().matches("(\\w{4}-){8}\\w{4}"));
        assertEquals(CliCommand.NOT_ADMITTED, fresh("backup", "--lang", "en"));
        assertTrue(err.toString().contains("--passphrase-file") && err.toString().lines().count() == 1, err.toString());
        assertEquals(CliCommand.NOT_ADMITTED, fresh("backup", "--passphrase-file", "wrong", "--lang", "en"));
        assertTrue(err.toString().contains("neither its passphrase nor its recovery key"), err.toString());
        assertEquals(CliCommand.DONE, fresh("backup", "--list", "--json"), "what opens nothing needs no secret");
        assertTrue(out.toString().contains("\"encrypted\":true"), out.toString());
        assertEquals(CliCommand.DONE, fresh("check", "--passphrase-file", "recovery"), () -> err.toString());
        assertEquals(CliCommand.FAILED, fresh("encrypt", "--change-passphrase", "--passphrase-file", "recovery", "--new-passphrase-file", "recovery-of-others"));
        done("encrypt", "--change-passphrase", "--passphrase-file", "secret", "--new-passphrase-file", "other");
        assertEquals(CliCommand.NOT_ADMITTED, fresh("encrypt", "--recovery", "--passphrase-file", "secret"));
        assertEquals(CliCommand.DONE, fresh("encrypt", "--recovery", "--passphrase-file", "other", "--lang", "en"), () -> err.toString());
        assertTrue(out.toString().contains("Recovery key: "), out.toString());
        done("encrypt", "--status", "--json");
        assertTrue(out.toString().contains("\"encrypted\":true") && out.toString().contains("\"plain\":[]"), out.toString());
        assertEquals(CliCommand.SOME_REFUSED, fresh("decrypt", "--passphrase-file", "other"));
        done("decrypt", "--yes");
        assertEquals(CliCommand.DONE, fresh("check"), () -> out + "\n" + err);
    }

    @Test
    void aFolderIsEncryptedBeforeItHasADatabase() throws IOException {
        assertEquals(CliCommand.FAILED, run("encrypt", "--key-store", "--lang", "en"), "no key store is here");
        assertFalse(Files.exists(folder.resolve("data/db.key")));
        done("encrypt", "--passphrase-file", "secret", "--lang", "en");
        assertFalse(Files.exists(folder.resolve("data/db")));
        assertEquals(CliCommand.DONE, fresh("backup", "--passphrase-file", "secret"), () -> err.toString());
        assertTrue(Files.readString(folder.resolve("data/db/service.properties")).contains("dataEncryption=true"));
    }
}
