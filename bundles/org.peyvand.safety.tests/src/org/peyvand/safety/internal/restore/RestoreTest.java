package org.peyvand.safety.internal.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.safety.Replacement;
import org.peyvand.persistence.safety.RestoredMark;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.Backups;
import org.peyvand.safety.CheckReport;
import org.peyvand.safety.CheckReport.Area;
import org.peyvand.safety.Checks;
import org.peyvand.safety.Restores;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignInTrail;
import org.peyvand.testing.TestPlatform;

/** Checks and restoring with real files, whole and damaged. */
class RestoreTest {
    @TempDir
    Path folder;
    private TestPlatform platform;

    @BeforeEach
    void open() {
        platform = TestPlatform.in(folder);
        save("first");
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private void save(String name) {
        Account account = new Account();
        account.setName(name);
        assertTrue(platform.service(UnitOfWork.class).write(session -> Outcome.done(session.add(account))).isDone());
    }

    private List<String> accounts() {
        return platform.service(UnitOfWork.class).read(session -> session.list(Query.of(Account.class)).stream().map(Account::getName).sorted().toList());
    }

    private BackupInfo backup() {
        Outcome<BackupInfo> made = platform.service(Backups.class).make(null, SignInWay.COMMAND_LINE, Progress.none());
        assertTrue(made.isDone(), () -> made.diagnostics().toString());
        return made.value();
    }

    private CheckReport check() {
        Outcome<CheckReport> checked = platform.service(Checks.class).check(null, Progress.none());
        assertTrue(checked.isDone(), () -> checked.diagnostics().toString());
        checked.value().findings().forEach(one -> assertFalse(one.sentence().in(Locale.of("fa")).equals(one.sentence().in(Locale.ENGLISH)), one.toString()));
        return checked.value();
    }

    private List<Area> wrong() {
        return check().findings().stream().map(CheckReport.Finding::area).distinct().toList();
    }

    /** Ends all connections, as if the program had been left. */
    private void leave() {
        platform.restart();
    }

    private int sql(String statement) throws SQLException {
        try (Connection connection = platform.service(Database.class).dataSource().getConnection(); Statement execution = connection.createStatement()) {
            return execution.executeUpdate(statement);
        }
    }

    private Path largest(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
        }
    }

    private static void flip(Path file, long position) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(position);
            int old = bytes.read();
            bytes.seek(position);
            bytes.write(old ^ 0x10);
        }
    }

    @Test
    void aSoundFolderIsWellAndSaysItsLastSeal() {
        backup();
        CheckReport report = check();
        assertEquals(List.of(), report.findings());
        assertTrue(report.number() > 0 && report.entries() > 0);
        assertTrue(platform.service(Checks.class).check(report.number() + ":" + report.hash(), Progress.none()).value().isGood());
        CheckReport other = platform.service(Checks.class).check(report.number() + ":" + "0".repeat(64), Progress.none()).value();
        assertEquals(List.of("log.rewritten"), other.findings().stream().map(one -> one.sentence().key()).toList());
        assertFalse(platform.service(Checks.class).check("nonsense", Progress.none()).isDone());
    }

    @Test
    void theDataAreThoseOfTheBackupAndTheReplacedOnesAreKept() {
        BackupInfo backup = backup();
        save("second");
        leave();
        Restores restores = platform.service(Restores.class);
        Restores.Lost lost = restores.examine(backup, Progress.none()).value().lost().orElseThrow();
        assertTrue(lost.changes() > 0 && lost.last().isAfter(backup.at()), lost.toString());
        Outcome<Path> restored = restores.restore(backup, false, Progress.none());
        assertTrue(restored.isDone(), () -> restored.diagnostics().toString());
        assertTrue(new RestoredMark(folder).isSet(), "it may lack what was done since");
        assertTrue(Files.isDirectory(restored.value().resolve("db")));
        restores.noteInTrail(SignInWay.COMMAND_LINE);
        restores.noteInTrail(SignInWay.COMMAND_LINE);
        assertEquals(List.of("first"), accounts());
        assertEquals(1, platform.service(SignInTrail.class).latest(null, 50).stream().filter(one -> one.getKind() == SignInEventKind.RESTORED).count());
        save("third");
        assertEquals(List.of(), check().findings());
        assertEquals(List.of("first", "third"), accounts());
    }

    @Test
    void laterBackupsOfAPastThatWasGivenUpAreNoReproach() {
        BackupInfo early = backup();
        save("second");
        backup();
        leave();
        assertTrue(platform.service(Restores.class).restore(early, false, Progress.none()).isDone());
        save("third");
        assertEquals(List.of(), check().findings());
    }

    @Test
    void whileItIsOpenItIsRefusedOrWaitsForTheNextStart() {
        BackupInfo backup = backup();
        save("second");
        Outcome<Path> refused = platform.service(Restores.class).restore(backup, false, Progress.none());
        assertEquals("database.held", refused.diagnostics().getFirst().message().key());
        assertTrue(platform.service(Restores.class).prepare(backup, Progress.none()).isDone());
        assertEquals(List.of("first", "second"), accounts(), "not before the next start");
        leave();
        assertEquals(List.of("first"), accounts());
        assertFalse(new Replacement(folder).isDecided());
    }

    @Test
    void aDamagedPageIsFoundAndTheBackupHelps() throws IOException {
        for (int i = 0; i < 40; i++) {
            save("account " + i);
        }
        BackupInfo backup = backup();
        leave();
        for (Path file : List.of(largest(folder.resolve("db/seg0")))) {
            for (long position = 5000; position < file.toFile().length(); position += 4096) {
                flip(file, position);
            }
        }
        assertEquals(List.of(Area.DATABASE), wrong());
        leave();
        Outcome<Path> restored = platform.service(Restores.class).restore(backup, false, Progress.none());
        assertTrue(restored.isDone(), () -> restored.diagnostics().toString());
        assertEquals(41, accounts().size());
        assertEquals(List.of(), check().findings());
    }

    @Test
    void aTransactionLogThatWasLostIsFound() throws IOException {
        BackupInfo backup = backup();
        save("second");
        leave();
        // the folder of another time: newest changes are gone, and nothing in the database knows of them
        org.peyvand.persistence.safety.FileTree.delete(folder.resolve("db"));
        for (Path file : org.peyvand.persistence.safety.FileTree.files(backup.folder().resolve("db"))) {
            Path copy = folder.resolve(backup.folder().relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        assertEquals(List.of(Area.LOG), wrong());
    }

    @Test
    void aLogFileThatIsNoneIsASentenceAndTheBackupHelps() throws IOException {
        BackupInfo backup = backup();
        leave();
        try (Stream<Path> logs = Files.list(folder.resolve("db/log"))) {
            for (Path file : logs.filter(one -> one.toString().endsWith(".ctrl") || one.toString().contains("mirror") || one.toString().endsWith(".dat")).toList()) {
                Files.write(file, "no log at all".repeat(100).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
        }
        assertEquals(List.of(Area.DATABASE), wrong());
        assertTrue(platform.service(Restores.class).examine(backup, Progress.none()).value().lost().isEmpty(), "nobody can say what was lost");
        assertTrue(platform.service(Restores.class).restore(backup, false, Progress.none()).isDone());
        assertEquals(List.of("first"), accounts());
    }

    @Test
    void aBackupWithOneWrongBitIsRefusedAndNothingChanges() throws IOException {
        BackupInfo backup = backup();
        save("second");
        leave();
        Path file = largest(backup.folder().resolve("db/seg0"));
        flip(file, file.toFile().length() / 2);
        Restores restores = platform.service(Restores.class);
        assertEquals("file.changed", restores.examine(backup, Progress.none()).diagnostics().getFirst().message().key());
        assertEquals("file.changed", restores.restore(backup, false, Progress.none()).diagnostics().getFirst().message().key());
        Files.delete(file);
        assertEquals("file.missing", restores.restore(backup, false, Progress.none()).diagnostics().getFirst().message().key());
        assertFalse(Files.exists(folder.resolve("restore")));
        assertEquals(List.of("first", "second"), accounts());
        assertEquals(List.of(Area.BACKUPS), wrong());
    }

    @Test
    void aReferenceThatLeadsNowhereAndAForgedTrailAreFound() throws SQLException {
        Activity activity = new Activity();
        activity.setSubject("call");
        assertTrue(platform.service(UnitOfWork.class).write(session -> Outcome.done(session.add(activity))).isDone());
        backup();
        assertEquals(List.of(), check().findings());
        assertEquals(1, sql("UPDATE ACTIVITY SET ABOUT_TYPE = 'core.account', ABOUT_ID = '00000000-0000-7000-8000-000000000001'"));
        assertEquals(List.of("references.loose"), check().findings().stream().map(one -> one.sentence().key()).toList());
        sql("UPDATE ACTIVITY SET ABOUT_TYPE = NULL, ABOUT_ID = NULL");
        sql("UPDATE SECURITY_SIGN_IN_EVENT SET KIND = 'SIGNED_OUT'");
        assertEquals(List.of("rows.changed"), check().findings().stream().map(one -> one.sentence().key()).distinct().toList());
        sql("DELETE FROM SECURITY_SIGN_IN_EVENT");
        assertEquals(List.of("rows.removed"), check().findings().stream().map(one -> one.sentence().key()).distinct().toList());
    }
}
