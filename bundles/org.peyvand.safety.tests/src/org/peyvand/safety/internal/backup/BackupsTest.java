package org.peyvand.safety.internal.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
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
import org.peyvand.persistence.safety.SchemaVersions;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.BackupKind;
import org.peyvand.safety.BackupSettings;
import org.peyvand.safety.Backups;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignInTrail;
import org.peyvand.testing.TestPlatform;

/** Backups of a real database on disk. */
class BackupsTest {
    @TempDir
    Path folder;
    private TestPlatform platform;
    private Backups backups;
    private UnitOfWork work;

    @BeforeEach
    void open() {
        platform = TestPlatform.withTables(folder.resolve("data"));
        work = platform.service(UnitOfWork.class);
        backups = platform.service(Backups.class);
        assertTrue(save("first"));
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private boolean save(String name) {
        Account account = new Account();
        account.setName(name);
        return work.write(session -> Outcome.done(session.add(account))).isDone();
    }

    private BackupInfo made() {
        Outcome<BackupInfo> made = backups.make(null, SignInWay.COMMAND_LINE, Progress.none());
        assertTrue(made.isDone(), () -> made.diagnostics().toString());
        return made.value();
    }

    private long accountsIn(Path backup) throws IOException {
        Path copy = folder.resolve("copy");
        org.peyvand.persistence.safety.FileTree.delete(copy);
        for (Path file : org.peyvand.persistence.safety.FileTree.files(backup.resolve("db"))) {
            FileDigest.copy(file, copy.resolve(backup.relativize(file).toString()), Progress.none());
        }
        return platform.service(Database.class).files().orElseThrow().inspect(copy, source -> {
            assertEquals(List.of(), platform.service(Database.class).files().orElseThrow().damages(source, Progress.none()));
            assertEquals(platform.service(SchemaVersions.class).known(), platform.service(SchemaVersions.class).in(source));
            try (var connection = source.getConnection(); var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM ACCOUNT")) {
                rows.next();
                return rows.getLong(1);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void whatIsStoredIsInItAndEveryFileIsTheOneOfTheManifest() throws Exception {
        Files.createDirectories(folder.resolve("data/documents"));
        Files.writeString(folder.resolve("data/documents/letter.txt"), "سلام");
        Files.createDirectories(folder.resolve("data/cache"));
        Files.writeString(folder.resolve("data/cache/anew"), "x");
        BackupInfo backup = made();
        assertEquals(1, accountsIn(backup.folder()));
        Manifest manifest = ManifestFile.read(backup.folder());
        assertEquals("سلام", Files.readString(backup.folder().resolve("files/documents/letter.txt")));
        assertFalse(Files.exists(backup.folder().resolve("files/cache")));
        assertEquals(platform.service(SchemaVersions.class).known(), manifest.schema());
        assertTrue(manifest.files().size() > 50, "the database has many files");
        for (Manifest.Item item : manifest.files()) {
            Path file = backup.folder().resolve(item.path());
            assertEquals(item.size(), Files.size(file), item.path());
            assertEquals(item.sha256(), FileDigest.of(Files.readAllBytes(file)), item.path());
        }
        try (Stream<Path> all = Files.walk(backup.folder())) {
            assertEquals(manifest.files().size() + 2, all.filter(Files::isRegularFile).count(), "nothing is there that the manifest does not name");
        }
        assertEquals(List.of(backup.name()), backups.all().stream().map(BackupInfo::name).toList());
        assertEquals(SignInEventKind.BACKED_UP, platform.service(SignInTrail.class).latest(null, 1).getFirst().getKind());
    }

    @Test
    void othersSaveMeanwhileAndACopyIsOfOneMoment() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger saved = new AtomicInteger();
        Thread people = Thread.ofPlatform().start(() -> {
            while (!stop.get() && save("during " + saved.get())) {
                saved.incrementAndGet();
            }
        });
        while (saved.get() < 3) {
            Thread.onSpinWait();
        }
        int before = saved.get();
        BackupInfo backup = made();
        int after = saved.get();
        stop.set(true);
        people.join();
        long in = accountsIn(backup.folder());
        assertTrue(in >= before + 1 && in <= after + 2, in + " accounts; " + before + " to " + after + " were saved");
        assertEquals(saved.get() + 1L, work.read(session -> session.count(Query.of(Account.class))));
    }

    @Test
    void oneThatIsCancelledLeavesNothingAndWorkGoesOn() throws IOException {
        Outcome<BackupInfo> cancelled = backups.make(null, SignInWay.WORKBENCH, new Cancelling());
        assertEquals("backup.cancelled", cancelled.diagnostics().getFirst().message().key());
        assertEquals(List.of(), backups.all());
        try (Stream<Path> left = Files.list(backups.place())) {
            assertEquals(List.of(".lock"), left.map(one -> one.getFileName().toString()).toList());
        }
        assertTrue(save("after"));
        made();
    }

    @Test
    void whatAKilledProcessLeftIsNoBackupAndIsDeletedByTheNext() throws IOException {
        Path left = Files.createDirectories(backups.place().resolve("20200101-000000-manual.part/db"));
        assertEquals(List.of(), backups.all());
        assertFalse(backups.find("20200101-000000-manual.part").isDone());
        made();
        assertFalse(Files.exists(left));
    }

    @Test
    void aChangedManifestIsRefused() throws IOException {
        BackupInfo backup = made();
        Path manifest = backup.folder().resolve(ManifestFile.NAME);
        Files.writeString(manifest, Files.readString(manifest).replace("\"kind\" : \"MANUAL\"", "\"kind\" : \"UPGRADE\""));
        assertEquals(List.of(), backups.all());
        Outcome<BackupInfo> found = backups.find(backup.name());
        assertEquals("manifest.changed", found.diagnostics().getFirst().message().key());
        assertTrue(found.diagnostics().getFirst().message().in(Locale.of("fa")).contains("آسیب"));
    }

    @Test
    void oneADayIsMadeByItself() {
        Outcome<Optional<BackupInfo>> first = backups.makeIfDue(Progress.none());
        assertEquals(BackupKind.AUTOMATIC, first.value().orElseThrow().kind());
        assertEquals(Optional.empty(), backups.makeIfDue(Progress.none()).value());
        assertTrue(backups.change(new BackupSettings(false, 7, 4, 3, null)).isDone());
        assertTrue(backups.delete(first.value().orElseThrow()).isDone());
        assertEquals(Optional.empty(), backups.makeIfDue(Progress.none()).value(), "nobody wants one");
        assertEquals(List.of(), backups.all());
    }

    @Test
    void settingsAreKeptBesideTheDatabase() {
        BackupSettings wanted = new BackupSettings(true, 3, 0, 1, folder.resolve("elsewhere"));
        assertEquals(BackupSettings.STANDARD, backups.settings());
        assertTrue(backups.change(wanted).isDone());
        assertEquals(wanted, backups.settings());
        assertEquals(folder.resolve("elsewhere"), made().folder().getParent());
    }

    @Test
    void anotherFolderIsTaken() {
        Outcome<BackupInfo> made = backups.make(folder.resolve("stick/branch"), SignInWay.COMMAND_LINE, Progress.none());
        assertEquals(folder.resolve("stick/branch"), made.value().folder().getParent());
        assertEquals(made.value().name(), backups.find(made.value().folder().toString()).value().name());
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Outcome<BackupInfo> refused = backups.make(file.resolve("below"), SignInWay.COMMAND_LINE, Progress.none());
        assertEquals("backup.failed", refused.diagnostics().getFirst().message().key());
    }

    @Test
    void progressIsToldUpToTheEnd() {
        Counting progress = new Counting();
        assertTrue(backups.make(null, SignInWay.COMMAND_LINE, progress).isDone());
        assertTrue(progress.done > 0.8 * progress.total && progress.done <= 1.2 * progress.total, progress.done + " of " + progress.total);
    }

    @Test
    void twoAtATimeAreRefused() throws IOException {
        Files.createDirectories(backups.place());
        try (var channel = java.nio.channels.FileChannel.open(backups.place().resolve(".lock"), java.nio.file.StandardOpenOption.CREATE,
            java.nio.file.StandardOpenOption.WRITE); var lock = channel.lock()) {
            assertTrue(lock.isValid());
            assertThrows(IllegalStateException.class, () -> backups.make(null, SignInWay.COMMAND_LINE, Progress.none()).value());
        }
        made();
    }

    /** Is cancelled as soon as something was copied. */
    private static final class Cancelling extends Counting {
        @Override
        public boolean isCancelled() {
            return total > 0;
        }
    }

    private static class Counting implements Progress {
        volatile long total;
        volatile long done;

        @Override
        public void total(String task, long units) {
            total = units;
        }

        @Override
        public void worked(long units) {
            done += units;
        }

        @Override
        public void subTask(String text) {
            // not looked at
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
