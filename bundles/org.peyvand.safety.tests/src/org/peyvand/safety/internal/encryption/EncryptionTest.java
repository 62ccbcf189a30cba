package org.peyvand.safety.internal.encryption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.safety.DatabaseFiles;
import org.peyvand.persistence.safety.FileTree;
import org.peyvand.persistence.safety.Replacement;
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.DatabaseLocked;
import org.peyvand.persistence.vault.KeyFile;
import org.peyvand.persistence.vault.Keyring;
import org.peyvand.persistence.vault.Sealed;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.Backups;
import org.peyvand.safety.CheckReport;
import org.peyvand.safety.Checks;
import org.peyvand.safety.Encryption;
import org.peyvand.safety.Exports;
import org.peyvand.safety.Restores;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignInTrail;
import org.peyvand.testing.TestPlatform;

/** A real branch on disk is encrypted, used, backed up, restored and decrypted; its files are searched byte by byte. */
class EncryptionTest {
    private static final String LATIN = "Zarrinkoub Trading 91";
    private static final String PERSIAN = "بازرگانی زرین‌کوب ۹۱";
    private static final String PASSPHRASE = "برف روی بام همسایه ۱۲";
    private static final String MEMORY = "workbench/.metadata/.plugins/org.eclipse.core.runtime/.settings/org.peyvand.ui.prefs";
    private static final String TABS = "workbench/.metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi";
    private static final TellingFiles TELLING = new TellingFiles(List.of(LATIN, PERSIAN));
    @TempDir
    Path folder;
    private Path data;
    private TestPlatform platform;

    @BeforeEach
    void open() {
        data = folder.resolve("data");
        platform = TestPlatform.in(data);
    }

    @AfterEach
    void close() {
        keyring().forget();
        platform.close();
    }

    private Keyring keyring() {
        return platform.service(Keyring.class);
    }

    private Encryption encryption() {
        return platform.service(Encryption.class);
    }

    private void save(String name) {
        Account account = new Account();
        account.setName(name);
        assertTrue(platform.service(UnitOfWork.class).write(session -> Outcome.done(session.add(account))).isDone());
    }

    private List<String> accounts() {
        return platform.service(UnitOfWork.class).read(session -> session.list(Query.of(Account.class)).stream().map(Account::getName).sorted().toList());
    }

    private static <T> T done(Outcome<T> outcome) {
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    private static void refused(String key, Outcome<?> outcome) {
        assertEquals(List.of(key), outcome.diagnostics().stream().map(one -> one.message().key()).toList());
        outcome.diagnostics().forEach(one -> assertFalse(one.message().in(Locale.ENGLISH).equals(one.message().in(Locale.of("fa")))));
    }

    private Encryption.Done encrypt(boolean forget) {
        return done(encryption().turnOn(new Encryption.Protection(PASSPHRASE.toCharArray(), false), forget, SignInWay.COMMAND_LINE, Progress.none()));
    }

    /** A new process that nobody has told anything. */
    private void leave() {
        platform.restart();
        keyring().forget();
    }

    private BackupInfo backup() {
        return done(platform.service(Backups.class).make(null, SignInWay.COMMAND_LINE, Progress.none()));
    }

    private CheckReport check() {
        return done(platform.service(Checks.class).check(null, Progress.none()));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(data.resolve(name).getParent());
        Files.writeString(data.resolve(name), text, StandardCharsets.UTF_8);
    }

    private void saveBoth() {
        save(LATIN);
        save(PERSIAN);
    }

    @Test
    void afterItNoFileOfTheFolderKnowsACustomer() throws Exception {
        saveBoth();
        write("drafts/sara/core.account~1.draft", "{\"x\": \"" + PERSIAN + "\"}");
        write(MEMORY, "eclipse.preferences.version=1\nperson/sara/seen=core.account\\:1\\t" + LATIN + "\\n\\u0628\nlast=sara\n");
        write(TABS, "<x><children elementId=\"org.peyvand.ui.part.editor\" label=\"" + PERSIAN + "\" tooltip=\"" + LATIN + "\"/><children elementId=\"b\" label=\"List\"/></x>");
        backup();
        assertTrue(TELLING.below(data).size() > 5, "the search finds what is there");
        encrypt(true);
        assertEquals(List.of(PERSIAN, LATIN).stream().sorted().toList(), accounts(), "whoever had it open goes on");
        saveBoth();
        BackupInfo backup = backup();
        assertTrue(backup.encrypted());
        assertEquals(List.of(), check().findings());
        assertEquals(List.of(), TELLING.below(data), "while it is open");
        platform.restart();
        assertEquals(4, accounts().size());
        platform.restart();
        assertEquals(List.of(), TELLING.below(data));
        assertTrue(Files.readString(data.resolve(TABS)).contains("label=\"List\""), "other tabs keep their names");
        assertTrue(Sealed.isSealed(Files.readAllBytes(data.resolve("drafts/sara/core.account~1.draft"))));
        assertEquals(List.of(), encryption().state().plain());
        accounts();
        assertEquals(List.of(SignInEventKind.BACKED_UP, SignInEventKind.ENCRYPTED, SignInEventKind.BACKED_UP),
            platform.service(SignInTrail.class).latest(null, 3).stream().map(one -> one.getKind()).toList());
    }

    @Test
    void onlyPassphraseAndRecoveryKeyOpenIt() {
        String recovery = encrypt(true).recoveryKey();
        saveBoth();
        leave();
        DatabaseLocked locked = assertThrows(DatabaseLocked.class, this::accounts);
        assertEquals("locked", locked.message().key());
        keyring().offer("something else".toCharArray());
        assertEquals("locked.wrong", assertThrows(DatabaseLocked.class, this::accounts).message().key());
        refused("locked.wrong", platform.service(Checks.class).check(null, Progress.none()));
        assertFalse(keyring().unlock(data, "برف روی بام همسایه".toCharArray()));
        assertTrue(keyring().unlock(data, "برف روي بام همسايه 12".toCharArray()), "as another keyboard writes it");
        assertEquals(2, accounts().size());
        leave();
        String slip = (recovery.charAt(0) == 'A' ? 'B' : 'A') + recovery.substring(1);
        assertFalse(keyring().unlock(data, slip.toCharArray()));
        assertTrue(keyring().unlock(data, recovery.toLowerCase(Locale.ROOT).replace('-', ' ').toCharArray()));
        assertEquals(2, accounts().size());
    }

    @Test
    void whatOpensItCanBeChangedByWhoeverKnowsIt() {
        String recovery = encrypt(true).recoveryKey();
        saveBoth();
        char[] fresh = "another passphrase, long enough".toCharArray();
        refused("secret.wrong", encryption().changePassphrase("wrong".toCharArray(), fresh, SignInWay.COMMAND_LINE));
        refused("password.short", encryption().changePassphrase(PASSPHRASE.toCharArray(), "short".toCharArray(), SignInWay.COMMAND_LINE));
        done(encryption().changePassphrase(PASSPHRASE.toCharArray(), fresh, SignInWay.COMMAND_LINE));
        String second = done(encryption().newRecoveryKey(fresh, SignInWay.COMMAND_LINE));
        leave();
        assertFalse(keyring().unlock(data, PASSPHRASE.toCharArray()));
        assertFalse(keyring().unlock(data, recovery.toCharArray()));
        assertTrue(keyring().unlock(data, fresh));
        leave();
        assertTrue(keyring().unlock(data, second.toCharArray()));
        done(encryption().changePassphrase(second.toCharArray(), PASSPHRASE.toCharArray(), SignInWay.COMMAND_LINE));
        assertTrue(keyring().unlock(data, PASSPHRASE.toCharArray()), "who has forgotten the passphrase chooses another one with the recovery key");
        assertEquals(2, accounts().size());
    }

    @Test
    void aNewFolderIsEncryptedFromTheStartUnlessThePassphraseIsWeak() throws Exception {
        refused("password.short", encryption().turnOn(new Encryption.Protection("short".toCharArray(), false), false, SignInWay.COMMAND_LINE, Progress.none()));
        refused("encryption.unprotected", encryption().turnOn(new Encryption.Protection(null, false), false, SignInWay.COMMAND_LINE, Progress.none()));
        refused("encryption.off", encryption().turnOff(SignInWay.COMMAND_LINE, Progress.none()));
        refused("encryption.off", encryption().newRecoveryKey(null, SignInWay.COMMAND_LINE));
        encrypt(false);
        saveBoth();
        platform.restart();
        assertEquals(List.of(), TELLING.below(data));
        assertEquals(2, accounts().size());
        refused("encryption.already", encryption().turnOn(new Encryption.Protection(PASSPHRASE.toCharArray(), false), false, SignInWay.COMMAND_LINE, Progress.none()));
    }

    @Test
    void itIsDecryptedAgainWithAllThatWasSealed() throws Exception {
        saveBoth();
        write("drafts/sara/core.account~1.draft", "{\"x\": \"" + PERSIAN + "\"}");
        write(MEMORY, "person/sara/seen=" + LATIN + "\\:x\n");
        encrypt(true);
        save("third");
        done(encryption().turnOff(SignInWay.COMMAND_LINE, Progress.none()));
        assertFalse(Files.exists(data.resolve(KeyFile.NAME)));
        leave();
        assertEquals(3, accounts().size());
        assertEquals(List.of(), check().findings());
        assertEquals("{\"x\": \"" + PERSIAN + "\"}", Files.readString(data.resolve("drafts/sara/core.account~1.draft")));
        assertEquals("person/sara/seen=" + LATIN + "\\:x\n", Files.readString(data.resolve(MEMORY)));
        assertFalse(Files.exists(data.resolve("replaced")));
    }

    @Test
    void anEncryptedBackupIsVerifiedWithoutAndRestoredWithItsSecret() throws Exception {
        String recovery = encrypt(true).recoveryKey();
        saveBoth();
        BackupInfo backup = backup();
        platform.close();
        platform = TestPlatform.in(Files.createDirectory(folder.resolve("other")));
        keyring().forget();
        Restores restores = platform.service(Restores.class);
        Restores.Prospect prospect = done(restores.examine(backup, Progress.none()));
        assertTrue(prospect.locked(), "whole, but nobody has opened it");
        refused("restore.locked", restores.restore(backup, false, Progress.none()));
        assertFalse(restores.unlock(backup, "nothing of it".toCharArray()));
        assertTrue(restores.unlock(backup, recovery.toCharArray()));
        done(restores.restore(backup, false, Progress.none()));
        assertEquals(2, accounts().size());
        assertEquals(List.of(), TELLING.below(folder.resolve("other")));
    }

    @Test
    void aPlainBackupBecomesPartOfTheEncryptedBranch() throws Exception {
        saveBoth();
        BackupInfo plain = backup();
        assertEquals(List.of(plain.folder()), encrypt(false).plain(), "what is plain is named until it is deleted");
        assertEquals(List.of(plain.folder()), encryption().state().plain());
        assertEquals(List.of(true, false), platform.service(Backups.class).all().stream().map(BackupInfo::encrypted).toList());
        save("third");
        platform.restart();
        done(platform.service(Restores.class).restore(plain, false, Progress.none()));
        assertEquals(2, accounts().size());
        assertTrue(encryption().state().encrypted());
        platform.restart();
        assertEquals(List.of(), TELLING.below(data.resolve("db")));
    }

    @Test
    void anExportWarnsThatItIsPlain() throws Exception {
        encrypt(true);
        saveBoth();
        Outcome<Exports.Export> written = platform.service(Exports.class).write(folder.resolve("open"), SignInWay.COMMAND_LINE, Progress.none());
        assertEquals(List.of("export.plain"), written.diagnostics().stream().map(one -> one.message().key()).toList());
        assertFalse(TELLING.below(folder.resolve("open")).isEmpty());
        assertEquals(Optional.empty(), new KeyFile(folder.resolve("open/files")).read());
        assertEquals(List.of(), TELLING.below(data));
    }

    @Test
    void aConversionThatWasBrokenOffIsForgottenBeforeItIsDecidedAndCarriedOnAfterIt() throws Exception {
        encrypt(true);
        saveBoth();
        platform.restart();
        DataKey key = keyring().key(data).orElseThrow();
        Replacement replacement = new Replacement(data);
        write("restore/new/db/seg0/n1.dat", LATIN);
        assertEquals(2, accounts().size());
        assertFalse(Files.exists(data.resolve("restore")), "no plain half is left beside the encrypted branch");

        platform.restart();
        DatabaseFiles files = platform.service(Database.class).files().orElseThrow();
        Path waiting = replacement.begin();
        for (Path file : FileTree.files(data.resolve("db"))) {
            Files.createDirectories(waiting.resolve(data.relativize(file)).getParent());
            Files.copy(file, waiting.resolve(data.relativize(file)));
        }
        files.decrypt(waiting, key, Progress.none());
        replacement.decide(Replacement.passing("20260601-080000"), KeyFile.NAME);
        leave();
        assertEquals(2, accounts().size(), "it opens without a key");
        assertFalse(Files.exists(data.resolve(KeyFile.NAME)) || Files.exists(data.resolve("replaced")) || Files.exists(data.resolve("restore")));
        assertEquals(List.of(), check().findings());
    }
}
