package org.peyvand.safety.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.core.Bin;
import org.peyvand.core.PersonalData;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.transfer.Transfer;
import org.peyvand.safety.CheckReport;
import org.peyvand.safety.Checks;
import org.peyvand.safety.Exports;
import org.peyvand.security.model.SignInWay;
import org.peyvand.testing.TestPlatform;

/** A branch goes from files to a PostgreSQL server and back, and is the same everywhere. Skipped where no server is installed. */
class BothEnginesTest {
    private static final String ENGINE = "peyvand.test.engine";
    @TempDir
    Path folder;

    @AfterEach
    void useFiles() {
        System.clearProperty(ENGINE);
    }

    private static void fill(TestPlatform platform) {
        Outcome<Account> filled = platform.service(UnitOfWork.class).write(session -> {
            Account parent = new Account();
            parent.setName("شرکت نمونه، \"ویژه\"");
            session.add(parent);
            Account account = new Account();
            account.setName("=SUM(A1)");
            account.setParent(parent);
            Activity activity = new Activity();
            activity.setSubject("call");
            activity.setText("two\nlines");
            activity.setAccount(account);
            activity.setDueAt(Instant.parse("2026-03-21T20:30:00.123456Z"));
            session.add(account);
            session.add(activity);
            return Outcome.done(account);
        });
        assertTrue(filled.isDone(), () -> filled.diagnostics().toString());
        Records records = platform.service(Records.class);
        Person binned = person(records, "Binned");
        assertTrue(records.delete(binned).isDone());
        Person erased = person(records, "Erased");
        assertTrue(platform.service(PersonalData.class).erase(new RecordRef("core.person", erased.getId()), PersonalData.Basis.GDPR_17_1_A, Progress.none()).isDone());
    }

    private static Person person(Records records, String name) {
        Person person = new Person();
        person.setLastName(name);
        return records.save(person).value();
    }

    /** What was deleted on one engine comes back on the other; what was erased is known to be so. */
    private static void binAndErasure(TestPlatform platform) {
        Bin bin = platform.service(Bin.class);
        List<Bin.Item> items = bin.list(Bin.Filter.ALL, 10, Progress.none()).items();
        assertEquals(List.of("Binned"), items.stream().map(Bin.Item::title).toList());
        CheckReport report = platform.service(Checks.class).check(null, Progress.none()).value();
        assertEquals(List.of(), report.findings());
        assertEquals(2, report.erased());
        assertEquals(1, bin.putBack(List.of(items.getFirst().record().id()), Progress.none()).back().size());
    }

    private static String content(TestPlatform platform) {
        return platform.service(Transfer.class).content(platform.service(Database.class).dataSource(), Progress.none());
    }

    private static String written(TestPlatform platform, Path to) {
        Outcome<Exports.Export> written = platform.service(Exports.class).write(to, SignInWay.COMMAND_LINE, Progress.none());
        assertTrue(written.isDone(), () -> written.diagnostics().toString());
        return written.value().content();
    }

    private static void read(TestPlatform platform, Path from) throws Exception {
        platform.service(Transfer.class).read(from, ExportManifest.read(from).tables(), Progress.none());
    }

    @Test
    void fromFilesToAServerAndBack() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/usr/lib/postgresql")), "No PostgreSQL server is installed here");
        String content;
        try (TestPlatform platform = TestPlatform.in(folder.resolve("files"))) {
            fill(platform);
            content = written(platform, folder.resolve("first"));
        }
        System.setProperty(ENGINE, "postgresql");
        try (TestPlatform platform = TestPlatform.in(folder.resolve("server"))) {
            read(platform, folder.resolve("first"));
            assertEquals("PostgreSQL", platform.service(Database.class).platform());
            assertEquals(content, content(platform));
            assertEquals(content, written(platform, folder.resolve("second")));
            assertEquals(List.of(), platform.service(Checks.class).check(null, Progress.none()).value().findings(), "the log goes on there, sealed");
            binAndErasure(platform);
        }
        System.clearProperty(ENGINE);
        try (TestPlatform platform = TestPlatform.in(folder.resolve("again"))) {
            read(platform, folder.resolve("second"));
            assertEquals(content, content(platform));
            binAndErasure(platform);
        }
    }
}
