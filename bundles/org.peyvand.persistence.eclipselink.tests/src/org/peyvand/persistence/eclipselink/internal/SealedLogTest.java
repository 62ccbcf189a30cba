package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Host;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.log.LogCheck;
import org.peyvand.persistence.log.Seal;
import org.peyvand.persistence.log.SealFile;
import org.peyvand.persistence.log.SealTable;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.testing.TestPlatform;

/** Whatever is done to the log behind the program's back shows. */
class SealedLogTest {
    @TempDir
    Path folder;
    private TestPlatform platform;
    private UnitOfWork work;

    @BeforeEach
    void open() {
        platform = TestPlatform.in(folder);
        work = platform.service(UnitOfWork.class);
        platform.service(Host.class).is(null);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private void save(String... names) {
        assertTrue(work.write(session -> {
            for (String name : names) {
                session.add(Customer.named(name));
                session.flush();
            }
            return Outcome.done(null);
        }).isDone());
    }

    private LogCheck.Result check() throws SQLException {
        Map<String, SealFile.Head> heads = new SealFile(folder).read().map(head -> Map.of("db.head", head)).orElse(Map.of());
        try (Connection connection = platform.service(Database.class).dataSource().getConnection()) {
            return LogCheck.run(connection, Progress.none(), heads);
        }
    }

    private List<String> wrong() throws SQLException {
        List<Message> found = check().found();
        found.forEach(one -> assertTrue(!one.in(Locale.ENGLISH).equals(one.in(Locale.of("fa"))) && !one.in(Locale.ENGLISH).startsWith("log."), one.key()));
        return found.stream().map(Message::key).toList();
    }

    private int sql(String statement) throws SQLException {
        try (Connection connection = platform.service(Database.class).dataSource().getConnection(); Statement execution = connection.createStatement()) {
            return execution.executeUpdate(statement);
        }
    }

    private List<Seal> seals() throws SQLException {
        List<Seal> seals = new ArrayList<>();
        try (Connection connection = platform.service(Database.class).dataSource().getConnection()) {
            new SealTable(connection).seals(seals::add);
        }
        return seals;
    }

    @Test
    void everyTransactionHasOneAndTheyFollowEachOther() throws SQLException {
        save("a", "b", "c");
        save("d");
        LogCheck.Result result = check();
        assertEquals(List.of(), result.found());
        assertEquals(4, result.entries());
        assertEquals(List.of(0L, 3L, 1L), seals().stream().map(Seal::entries).toList());
        assertEquals(Optional.of(result.last().hash()), new SealFile(folder).read().map(SealFile.Head::hash));
    }

    @Test
    void aTransactionThatWasRefusedOrWroteNothingHasNone() throws SQLException {
        save("a");
        work.write(session -> {
            session.add(Customer.named("b"));
            session.flush();
            return Outcome.refused(Message.of(SealedLogTest.class, "no"));
        });
        work.write(session -> Outcome.done(session.count(Query.of(Customer.class))));
        save("c");
        assertEquals(List.of(), wrong());
        assertEquals(3, seals().size());
    }

    @Test
    void manyAtATimeStillMakeOneChain() throws Exception {
        save("first");
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String person = "person " + i;
            people.add(Thread.ofPlatform().start(() -> {
                for (int n = 0; n < 15; n++) {
                    save(person + n, person);
                }
            }));
        }
        for (Thread one : people) {
            one.join();
        }
        LogCheck.Result result = check();
        assertEquals(List.of(), result.found());
        assertEquals(1 + 6 * 15, result.last().number());
    }

    @Test
    void aChangedRowShows() throws SQLException {
        save("honest", "other");
        save("later");
        assertEquals(1, sql("UPDATE CHANGE_ENTRY SET CHANGES = '{\"name\":[null,\"forged\"]}' WHERE CHANGES LIKE '%honest%'"));
        assertEquals(List.of("log.changed"), wrong());
    }

    @Test
    void anotherPersonOrMomentShows() throws SQLException {
        save("a");
        assertEquals(1, sql("UPDATE CHANGE_ENTRY SET USER_ID = '00000000-0000-7000-8000-000000000001'"));
        assertEquals(List.of("log.changed"), wrong());
        sql("UPDATE CHANGE_ENTRY SET USER_ID = NULL");
        assertEquals(List.of(), wrong());
        sql("UPDATE CHANGE_ENTRY SET CHANGED_AT = '2020-01-01 00:00:00'");
        assertEquals(List.of("log.changed"), wrong());
    }

    @Test
    void anotherWayInShows() throws SQLException {
        platform.service(Host.class).is(WayIn.of(WayIn.Kind.WORKBENCH));
        save("a");
        sql("UPDATE CHANGE_ENTRY SET CAME_BY = 'system'");
        assertEquals(List.of("log.changed"), wrong());
        sql("UPDATE CHANGE_ENTRY SET CAME_BY = NULL");
        assertEquals(List.of("log.changed"), wrong());
        sql("UPDATE CHANGE_ENTRY SET CAME_BY = 'workbench'");
        assertEquals(List.of(), wrong());
    }

    @Test
    void aLogOfAFormerReleaseHolds() throws SQLException {
        save("a", "b");
        save("c");
        sql("ALTER TABLE CHANGE_ENTRY DROP COLUMN CAME_BY");
        assertEquals(List.of(), wrong(), "a backup of that time can still be proved");
        sql("ALTER TABLE CHANGE_ENTRY ADD COLUMN CAME_BY VARCHAR(200)");
        platform.service(Host.class).is(WayIn.of(WayIn.Kind.WORKBENCH));
        save("d");
        assertEquals(List.of(), wrong(), "rows of both kinds follow each other");
        sql("UPDATE CHANGE_ENTRY SET CAME_BY = 'workbench'");
        assertEquals(List.of("log.changed", "log.changed"), wrong(), "nobody can say afterwards by which way something came");
    }

    @Test
    void aRemovedRowAndARemovedTransactionShow() throws SQLException {
        save("a", "b");
        save("c");
        assertEquals(1, sql("DELETE FROM CHANGE_ENTRY WHERE CHANGES LIKE '%\"b\"%'"));
        assertEquals(List.of("log.removed"), wrong());
        sql("DELETE FROM CHANGE_ENTRY WHERE TRANSACTION_ID = '" + seals().get(1).transaction() + "'");
        sql("DELETE FROM CHANGE_SEAL WHERE SEAL_NUMBER = 1");
        assertEquals(List.of("log.gap"), wrong());
    }

    @Test
    void anInsertedRowShows() throws SQLException {
        save("a");
        String columns = ", CHANGED_AT, USER_ID, BRANCH_ID, ENTITY, RECORD_ID, KIND, CHANGES, CAME_BY FROM CHANGE_ENTRY FETCH FIRST ROW ONLY";
        String row = "INSERT INTO CHANGE_ENTRY SELECT '%s', '%s'" + columns;
        assertEquals(1, sql(row.formatted("00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-000000000002")));
        assertEquals(List.of("log.inserted"), wrong());
        sql("DELETE FROM CHANGE_ENTRY WHERE ID = '00000000-0000-7000-8000-000000000001'");
        assertEquals(1, sql(row.formatted("ffffffff-0000-7000-8000-000000000001", seals().get(1).transaction())));
        assertEquals(List.of("log.added"), wrong());
    }

    @Test
    void anotherOrderShows() throws SQLException {
        save("a");
        save("b");
        sql("UPDATE CHANGE_SEAL SET SEAL_NUMBER = 99 WHERE SEAL_NUMBER = 1");
        sql("UPDATE CHANGE_SEAL SET SEAL_NUMBER = 1 WHERE SEAL_NUMBER = 2");
        sql("UPDATE CHANGE_SEAL SET SEAL_NUMBER = 2 WHERE SEAL_NUMBER = 99");
        assertEquals(List.of("log.hash", "log.hash", "log.rewritten"), wrong());
    }

    @Test
    void newestChangesThatVanishShowByTheFileBesideTheDatabase() throws Exception {
        save("a");
        save("b");
        Seal gone = seals().getLast();
        sql("DELETE FROM CHANGE_ENTRY WHERE TRANSACTION_ID = '" + gone.transaction() + "'");
        sql("DELETE FROM CHANGE_SEAL WHERE SEAL_NUMBER = " + gone.number());
        assertEquals(List.of("log.truncated"), wrong());
        platform.restart();
        work = platform.service(UnitOfWork.class);
        save("c");
        assertEquals(List.of(), wrong(), "the chain itself is whole");
        assertEquals(List.of(gone.hash()), new SealFile(folder).lost().stream().map(SealFile.Head::hash).toList(), "the testimony is kept");
        new SealFile(folder).acceptLoss();
        assertEquals(List.of(), new SealFile(folder).lost());
    }

    @Test
    void aLogThatWasComputedAnewShowsByAHeadThatWasNoted() throws SQLException {
        save("honest");
        Seal honest = seals().getLast();
        SealFile.Head noted = new SealFile.Head(honest.number(), honest.hash());
        sql("DELETE FROM CHANGE_ENTRY");
        sql("DELETE FROM CHANGE_SEAL");
        platform.restart();
        work = platform.service(UnitOfWork.class);
        save("forged");
        try (Connection connection = platform.service(Database.class).dataSource().getConnection()) {
            assertEquals(List.of("log.rewritten"), LogCheck.run(connection, Progress.none(), Map.of("a note", noted)).found().stream().map(Message::key).toList());
        }
    }

    @Test
    void aLogFromBeforeThereWereSealsGetsOneOverAllOfIt() throws SQLException {
        save("a", "b");
        save("c");
        sql("DELETE FROM CHANGE_SEAL");
        assertTrue(folder.resolve(SealFile.NAME).toFile().delete());
        platform.restart();
        work = platform.service(UnitOfWork.class);
        save("d");
        assertEquals(List.of(3L, 1L), seals().stream().map(Seal::entries).toList());
        assertEquals(List.of(), wrong());
        sql("UPDATE CHANGE_ENTRY SET KIND = 'UPDATED' WHERE CHANGES LIKE '%\"b\"%'");
        assertEquals(List.of("log.changed.before"), wrong());
    }

    @Test
    void theFileBesideTheDatabaseFollowsEachCommit() throws Exception {
        save("a");
        String before = Files.readString(folder.resolve(SealFile.NAME));
        save("b");
        assertTrue(!before.equals(Files.readString(folder.resolve(SealFile.NAME))));
        assertEquals(seals().getLast().number(), new SealFile(folder).read().orElseThrow().number());
    }
}
