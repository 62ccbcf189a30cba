package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.log.ContentDigest;
import org.peyvand.persistence.log.LogCheck;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.log.SealTable;
import org.peyvand.persistence.model.BinEntry;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.model.Erasure;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.testing.TestPlatform;

/** Values can be taken out of the log by the program, which says so in the log, and by nobody else. */
class ErasedLogTest {
    private static final BiPredicate<String, String> ALL = (entity, attribute) -> true;
    @TempDir
    Path folder;
    private TestPlatform platform;
    private UnitOfWork work;

    @BeforeEach
    void open() {
        platform = TestPlatform.in(folder);
        work = platform.service(UnitOfWork.class);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private Customer save(String name) {
        return work.write(session -> Outcome.done(session.add(Customer.named(name)))).value();
    }

    private void rename(Customer customer, String name) {
        assertTrue(work.write(session -> {
            session.find(Customer.class, customer.getId()).orElseThrow().setName(name);
            return Outcome.done(null);
        }).isDone());
    }

    private List<ChangeEntry> entries(UUID record) {
        return work.read(session -> session.list(Query.of(ChangeEntry.class).where(where("recordId").is(record)).orderBy(Order.asc("id"))));
    }

    private Erasure erase(UUID record, BiPredicate<String, String> taken) {
        return work.write(session -> Outcome.done(session.trusted().upkeep().erase(Erasure.of(Erasure.Reason.PURGE, null, null, 1),
            entries(record).stream().map(ChangeEntry::getId).toList(), taken))).value();
    }

    private LogCheck.Result check() throws SQLException {
        try (Connection connection = platform.service(Database.class).dataSource().getConnection()) {
            connection.setAutoCommit(false);
            LogCheck.Result result = LogCheck.run(connection, Progress.none(), Map.of());
            connection.rollback();
            return result;
        }
    }

    private List<String> wrong() throws SQLException {
        List<Message> found = check().found();
        found.forEach(one -> assertNotEquals(one.in(Locale.ENGLISH), one.in(Locale.of("fa")), one.key()));
        return found.stream().map(Message::key).toList();
    }

    private int sql(String statement) throws SQLException {
        try (Connection connection = platform.service(Database.class).dataSource().getConnection(); Statement execution = connection.createStatement()) {
            return execution.executeUpdate(statement);
        }
    }

    @Test
    void whatTheProgramTakesOutIsGoneAndTheLogIsStillWhole() throws SQLException {
        Customer customer = save("Sara Ahmadi");
        rename(customer, "Sara Karimi");
        Customer other = save("Other");
        Erasure erasure = erase(customer.getId(), ALL);
        assertEquals(2, erasure.getRows());
        assertEquals(2, entries(customer.getId()).size());
        entries(customer.getId()).forEach(entry -> {
            assertFalse(entry.getChanges().contains("Sara"), entry.getChanges());
            assertTrue(LoggedValues.read(entry.getChanges()).get("name").erased());
        });
        assertTrue(entries(other.getId()).getFirst().getChanges().contains("Other"));
        assertEquals(List.of(), wrong());
        assertEquals(2, check().erased());
        platform.restart();
        work = platform.service(UnitOfWork.class);
        save("Later");
        assertEquals(List.of(), wrong());
    }

    @Test
    void aRowMayBeEmptiedInStepsAndInTheTransactionThatHasWrittenIt() throws SQLException {
        Customer customer = save("Sara");
        Erasure first = erase(customer.getId(), (entity, attribute) -> !attribute.equals("name"));
        assertTrue(entries(customer.getId()).getFirst().getChanges().contains("Sara"));
        Outcome<Erasure> second = work.write(session -> {
            session.find(Customer.class, customer.getId()).orElseThrow().setName("nobody");
            session.flush();
            return Outcome.done(session.trusted().upkeep().erase(Erasure.of(Erasure.Reason.PERSON, "gdpr", "p-1", 1),
                session.list(Query.of(ChangeEntry.class).where(where("recordId").is(customer.getId()))).stream().map(ChangeEntry::getId).toList(),
                (entity, attribute) -> entity.equals("shop.customer") && attribute.equals("name")));
        });
        assertEquals(2, second.value().getRows());
        assertTrue(entries(customer.getId()).stream().noneMatch(entry -> entry.getChanges().contains("Sara")));
        assertEquals(List.of(), wrong());
        assertEquals(2, check().erased());
        assertTrue(first.getRows() <= 1);
    }

    @Test
    void whatSomebodyEmptiesByHandShows() throws SQLException {
        Customer customer = save("Sara");
        assertEquals(1, sql("UPDATE CHANGE_ENTRY SET CHANGES = '{\"name\":[]}' WHERE RECORD_ID = '" + customer.getId() + "'"));
        assertEquals(List.of("log.changed"), wrong());
    }

    @Test
    void whatSomebodyEmptiesInTheNameOfAnErasureShows() throws SQLException {
        Customer erased = save("Sara");
        Customer kept = save("Reza");
        Erasure erasure = erase(erased.getId(), ALL);
        ChangeEntry entry = entries(kept.getId()).getFirst();
        String before = digestOf(entry.getId());
        sql("UPDATE CHANGE_ENTRY SET CHANGES = '{\"name\":[]}' WHERE ID = '" + entry.getId() + "'");
        String after = digestOf(entry.getId());
        String row = "INSERT INTO CHANGE_ERASURE (ENTRY_ID, ERASURE_ID, BEFORE_DIGEST, AFTER_DIGEST) VALUES ('%s', '%s', '%s', '%s')";
        sql(row.formatted(entry.getId(), UUID.randomUUID(), before, after));
        assertEquals(List.of("erasure.unknown"), wrong());
        sql("DELETE FROM CHANGE_ERASURE WHERE ENTRY_ID = '" + entry.getId() + "'");
        sql(row.formatted(entry.getId(), erasure.getId(), before, after));
        assertEquals(List.of("erasure.differs"), wrong());
    }

    /** What somebody would have to compute who wants to hide it. */
    private String digestOf(UUID entry) throws SQLException {
        String[] digest = new String[1];
        try (Connection connection = platform.service(Database.class).dataSource().getConnection()) {
            connection.setAutoCommit(false);
            new SealTable(connection).entries(List.of(entry.toString()),
                one -> digest[0] = ContentDigest.of(one));
            connection.rollback();
        }
        return digest[0];
    }

    @Test
    void whatIsLeftOfAnEmptiedRowIsWatchedOver() throws SQLException {
        Customer customer = save("Sara");
        rename(customer, "Reza");
        erase(customer.getId(), ALL);
        assertEquals(1, sql("UPDATE CHANGE_ENTRY SET CHANGES = '{\"name\":[null,\"forged\"]}' WHERE RECORD_ID = '" + customer.getId() + "' AND KIND = 'UPDATED'"));
        assertEquals(List.of("erasure.changed", "log.changed"), wrong().stream().sorted().toList());
    }

    @Test
    void anErasureThatIsTakenOutShows() throws SQLException {
        Customer customer = save("Sara");
        erase(customer.getId(), ALL);
        sql("DELETE FROM CHANGE_ERASURE");
        assertEquals(List.of("erasure.differs", "log.changed"), wrong().stream().sorted().toList());
    }

    @Test
    void aRefusedErasureLeavesEverything() throws SQLException {
        Customer customer = save("Sara");
        work.write(session -> {
            session.trusted().upkeep().erase(Erasure.of(Erasure.Reason.PURGE, null, null, 1), List.of(entries(customer.getId()).getFirst().getId()), ALL);
            return Outcome.refused(Message.of(ErasedLogTest.class, "no"));
        });
        assertTrue(entries(customer.getId()).getFirst().getChanges().contains("Sara"));
        assertEquals(List.of(), wrong());
        assertEquals(0, check().erased());
    }

    @Test
    void onlyTheProgramItselfMay() {
        work.write(session -> {
            assertThrows(IllegalStateException.class, session::upkeep);
            return Outcome.done(null);
        });
        assertThrows(IllegalStateException.class, () -> work.read(session -> session.trusted().upkeep()));
    }

    @Test
    void nothingToTakeOutIsNoErasure() throws SQLException {
        Customer customer = save("Sara");
        assertEquals(0, erase(customer.getId(), (entity, attribute) -> false).getRows());
        assertEquals(0L, work.read(session -> session.count(Query.of(Erasure.class))));
        assertEquals(List.of(), wrong());
    }

    @Test
    void theBinKnowsWhatWasDeletedUntilItIsTakenOut() {
        Customer customer = save("Sara");
        assertTrue(work.write(session -> {
            session.remove(session.find(Customer.class, customer.getId()).orElseThrow());
            return Outcome.done(null);
        }).isDone());
        List<BinEntry> bin = work.read(session -> session.list(Query.of(BinEntry.class)));
        assertEquals(List.of(customer.getId()), bin.stream().map(BinEntry::getRecordId).toList());
        ChangeEntry deleted = entries(customer.getId()).getLast();
        assertEquals(deleted.getId(), bin.getFirst().getId());
        assertEquals(deleted.getTransactionId(), bin.getFirst().getTransactionId());
        assertEquals(deleted.getAt(), bin.getFirst().getAt());
        work.write(session -> {
            session.trusted().upkeep().leaveBin(List.of(customer.getId()));
            return Outcome.done(null);
        });
        assertEquals(0L, work.read(session -> session.count(Query.of(BinEntry.class))));
    }
}
