package org.peyvand.safety.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.Branch;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Schema;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.transfer.Transfer;
import org.peyvand.safety.Checks;
import org.peyvand.safety.Exports;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignInTrail;
import org.peyvand.testing.TestPlatform;

/** A branch is written to open files, and an equal one is built from them. */
class ExportsTest {
    private static final List<String> NAMES = List.of("=1+1", "a,b \"c\"", "two\nlines\r\n", "نیم‌فاصله و ي عربی", "\uD83D\uDE00 smile", "last", "\\u:", "x".repeat(255));
    @TempDir
    Path folder;

    private static void fill(TestPlatform platform) {
        UUID me = platform.service(CurrentUserService.class).userId();
        UnitOfWork work = platform.service(UnitOfWork.class);
        Outcome<UUID> filled = work.by(new WayIn(WayIn.Kind.SYNC, "other-branch"), () -> work.write(session -> {
            Account parent = null;
            for (String name : NAMES) {
                Account account = new Account();
                account.setName(name);
                account.setParent(parent);
                account.setNote("");
                parent = session.add(account);
            }
            Branch lower = new Branch();
            lower.setName("Lower");
            lower.setCode("L-1");
            lower.setParent(session.first(Query.of(Branch.class)).orElseThrow());
            session.add(lower);
            Activity activity = new Activity();
            activity.setSubject("call");
            activity.setText("long ".repeat(20_000));
            activity.setDueAt(Instant.parse("2026-03-21T20:30:00.123456Z"));
            session.add(activity);
            return Outcome.done(me);
        }));
        assertTrue(filled.isDone(), () -> filled.diagnostics().toString());
    }

    private static List<String> names(TestPlatform platform) {
        return platform.service(UnitOfWork.class).read(session -> session.list(Query.of(Account.class)).stream().map(Account::getName).sorted().toList());
    }

    /** By which way each change has come, as the log says it, with what was changed. */
    private static List<String> ways(TestPlatform platform) {
        return platform.service(UnitOfWork.class).read(session -> session.trusted().list(Query.of(ChangeEntry.class))).stream()
            .map(entry -> entry.getEntity() + " " + entry.getWay()).sorted().toList();
    }

    private static String content(TestPlatform platform) {
        return platform.service(Transfer.class).content(platform.service(Database.class).dataSource(), Progress.none());
    }

    private static Exports.Export export(TestPlatform platform, Path to) {
        Outcome<Exports.Export> written = platform.service(Exports.class).write(to, SignInWay.COMMAND_LINE, Progress.none());
        assertTrue(written.isDone(), () -> written.diagnostics().toString());
        return written.value();
    }

    private static String refused(Outcome<?> outcome) {
        assertFalse(outcome.isDone());
        var message = outcome.diagnostics().getFirst().message();
        assertNotEquals(message.in(Locale.ENGLISH), message.in(Locale.of("fa")));
        return message.key();
    }

    @Test
    void anEqualBranchIsBuiltAndGoesOn() throws IOException {
        Exports.Export written;
        List<String> names;
        List<String> ways;
        try (TestPlatform platform = TestPlatform.in(folder.resolve("a"))) {
            fill(platform);
            Files.createDirectories(folder.resolve("a/documents"));
            Files.writeString(folder.resolve("a/documents/letter.txt"), "سلام");
            String before = content(platform);
            names = names(platform);
            ways = ways(platform);
            assertTrue(ways.stream().filter(way -> way.contains("other-branch")).count() >= NAMES.size(), ways.toString());
            written = export(platform, folder.resolve("out"));
            assertEquals(before, written.content(), "the files are the database as it was");
            assertNotEquals(before, content(platform), "that it was taken out is in the trail");
            assertEquals(SignInEventKind.TAKEN_OUT, platform.service(SignInTrail.class).latest(null, 1).getFirst().getKind());
            assertEquals("export.full", refused(platform.service(Exports.class).write(folder.resolve("out"), SignInWay.COMMAND_LINE, Progress.none())));
            assertEquals("transfer.full", refused(platform.service(Exports.class).read(folder.resolve("out"), SignInWay.COMMAND_LINE, Progress.none())));
        }
        assertTrue(Files.readString(folder.resolve("out/core.account.csv")).contains("\"a,b \"\"c\"\"\""));
        try (TestPlatform platform = TestPlatform.in(folder.resolve("b"))) {
            Transfer transfer = platform.service(Transfer.class);
            platform.service(Schema.class).update();
            made(platform, "NULL");     // as a schema step makes rows in a new database
            transfer.read(folder.resolve("out"), manifest().tables(), Progress.none());
            assertEquals(written.content(), content(platform));
            assertEquals(names, names(platform));
            assertTrue(names.contains("=1+1") && names.contains("\\u:"), names.toString());
            assertEquals(List.of(), platform.service(Checks.class).check(null, Progress.none()).value().findings(), "the log came with its seals");
        }
        try (TestPlatform platform = TestPlatform.in(folder.resolve("c"))) {
            Outcome<Exports.Export> built = platform.service(Exports.class).read(folder.resolve("out"), SignInWay.COMMAND_LINE, Progress.none());
            assertTrue(built.isDone(), () -> built.diagnostics().toString());
            assertEquals("سلام", Files.readString(folder.resolve("c/documents/letter.txt")));
            assertTrue(ways(platform).containsAll(ways), "the way by which each change once came is kept");
            assertTrue(ways(platform).stream().filter(way -> way.contains("other-branch")).count() == ways.stream().filter(way -> way.contains("other-branch")).count());
            assertEquals(SignInEventKind.REBUILT, platform.service(SignInTrail.class).latest(null, 1).getFirst().getKind());
            assertTrue(platform.service(UnitOfWork.class).read(session -> session.first(Query.of(Account.class).where(Criteria.where("name").is("last")))
                .map(Account::getParent).isPresent()), "references to the same table too");
            assertTrue(platform.service(Checks.class).check(null, Progress.none()).value().isGood());
        }
    }

    private static void made(TestPlatform platform, String at) {
        try (Connection connection = platform.service(Database.class).dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO TEAM (ID, VERSION, NAME, CREATED_AT) VALUES ('0199f000-0000-7000-8000-000000000099', 1, 'Step', " + at + ")");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatSomebodyHasMadeIsNeverTakenOut() throws IOException {
        try (TestPlatform platform = TestPlatform.in(folder.resolve("a"))) {
            fill(platform);
            export(platform, folder.resolve("out"));
        }
        try (TestPlatform platform = TestPlatform.in(folder.resolve("b"))) {
            platform.service(Schema.class).update();
            made(platform, "CURRENT_TIMESTAMP");
            assertEquals("transfer.full", refused(platform.service(Exports.class).read(folder.resolve("out"), SignInWay.COMMAND_LINE, Progress.none())));
        }
    }

    private ExportManifest manifest() throws IOException {
        try {
            return ExportManifest.read(folder.resolve("out"));
        } catch (org.peyvand.safety.internal.backup.BrokenBackup e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aDamagedExportIsRefusedAndNothingIsStored() throws IOException {
        try (TestPlatform platform = TestPlatform.in(folder.resolve("a"))) {
            fill(platform);
            export(platform, folder.resolve("out"));
        }
        try (TestPlatform platform = TestPlatform.in(folder.resolve("b"))) {
            Exports exports = platform.service(Exports.class);
            Path file = folder.resolve("out/core.account.csv");
            byte[] whole = Files.readAllBytes(file);
            byte[] flipped = whole.clone();
            flipped[whole.length / 2] ^= 1;
            Files.write(file, flipped);
            assertEquals("export.changed", refused(exports.read(folder.resolve("out"), SignInWay.COMMAND_LINE, Progress.none())));
            Files.delete(file);
            assertEquals("export.file.missing", refused(exports.read(folder.resolve("out"), SignInWay.COMMAND_LINE, Progress.none())));
            Files.write(file, whole);
            Path manifest = folder.resolve("out").resolve(ExportManifest.NAME);
            String words = Files.readString(manifest);
            Files.writeString(manifest, words.replaceFirst("\"rows\": \\d+", "\"rows\": 9"));
            assertEquals("export.changed", refused(exports.read(folder.resolve("out"), SignInWay.COMMAND_LINE, Progress.none())));
            Files.delete(manifest);
            assertEquals("export.missing", refused(exports.read(folder.resolve("out"), SignInWay.COMMAND_LINE, Progress.none())));
            assertFalse(Files.exists(folder.resolve("b/db")), "nothing was made");
            Files.writeString(manifest, words);
            assertTrue(exports.read(folder.resolve("out"), SignInWay.COMMAND_LINE, Progress.none()).isDone());
        }
    }

    @Test
    void oneThatIsCancelledLeavesNothing() {
        try (TestPlatform platform = TestPlatform.in(folder.resolve("a"))) {
            fill(platform);
            Progress cancelled = new Progress() {
                @Override
                public void total(String task, long total) {
                    // not looked at
                }

                @Override
                public void worked(long units) {
                    // not looked at
                }

                @Override
                public void subTask(String text) {
                    // not looked at
                }

                @Override
                public boolean isCancelled() {
                    return true;
                }
            };
            assertEquals("export.cancelled", refused(platform.service(Exports.class).write(folder.resolve("out"), SignInWay.COMMAND_LINE, cancelled)));
            assertFalse(Files.exists(folder.resolve("out")) || Files.exists(folder.resolve("out.part")) || Files.exists(folder.resolve("a/export.part")));
        }
    }
}
