package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.testing.MemoryDatabase;
import org.peyvand.testing.OnServer;
import org.peyvand.testing.PostgresqlServer;

/** What only a server can do to us comes as the same sentences. */
@ExtendWith({OnServer.class, MemoryDatabase.class})
class ServerTroubleTest {
    private static final String CUT = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'Peyvand'";
    private final UnitOfWork work;

    ServerTroubleTest(UnitOfWork work) {
        this.work = work;
    }

    private Customer stored(String name) {
        Customer customer = Customer.named(name);
        assertTrue(work.write(session -> Outcome.done(session.add(customer))).isDone());
        return customer;
    }

    private static String key(Outcome<?> outcome) {
        Diagnostic reason = outcome.diagnostics().getFirst();
        assertFalse(reason.message().in(Locale.of("fa")).contains("{"));
        assertEquals(1, reason.message().in(Locale.ENGLISH).lines().count());
        return reason.message().key();
    }

    @Test
    void ofTwoThatWaitForEachOtherOneIsToldThatSomebodyElseIsAtIt() throws Exception {
        Customer one = stored("one");
        Customer other = stored("other");
        CyclicBarrier bothHaveOne = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Outcome<Object>> first = threads.submit(() -> lockBoth(one, other, bothHaveOne));
            Future<Outcome<Object>> second = threads.submit(() -> lockBoth(other, one, bothHaveOne));
            List<Outcome<Object>> ends = List.of(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS));
            assertEquals(1, ends.stream().filter(Outcome::isDone).count());
            assertEquals("busy", key(ends.stream().filter(end -> !end.isDone()).findFirst().orElseThrow()));
        }
    }

    private Outcome<Object> lockBoth(Customer first, Customer second, CyclicBarrier barrier) {
        return work.write(session -> {
            session.lock(session.find(Customer.class, first.getId()).orElseThrow());
            try {
                barrier.await(30, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            session.lock(session.find(Customer.class, second.getId()).orElseThrow());
            return Outcome.done(null);
        });
    }

    @Test
    void aConnectionThatIsCutIsToldAndTheNextOneWorks() {
        PersistenceFailure failure = assertThrows(PersistenceFailure.class, () -> work.write(session -> {
            session.add(Customer.named("lost"));
            session.flush();
            PostgresqlServer.running().administrate(CUT);
            session.add(Customer.named("lost too"));
            return Outcome.done(null);
        }));
        assertEquals("failed.gone", failure.message().key(), failure.getMessage());
        assertEquals(0, count("lost"));
        stored("after");
        assertEquals(1, count("after"));
    }

    @Test
    void readingGoesOnWhenTheServerHasEndedTheConnectionsMeanwhile() {
        stored("kept");
        PostgresqlServer.running().administrate(CUT);
        assertEquals(1, count("kept"));
    }

    private long count(String name) {
        return work.read(session -> session.count(Query.of(Customer.class).where(where("name").is(name))));
    }

    @Test
    void aSignThatTheServerCannotKeepIsRefused() {
        assertEquals("broken.letter", key(work.write(session -> Outcome.done(session.add(Customer.named("a\0b"))))));
    }

    @Test
    void aServerThatMayOnlyBeReadSaysSo() {
        String name = System.getProperty("peyvand.database").replaceAll(".*/|\\?.*", "");
        PostgresqlServer.running().administrate("ALTER DATABASE " + name + " SET default_transaction_read_only = on");
        PostgresqlServer.running().administrate(CUT);
        try {
            PersistenceFailure failure = assertThrows(PersistenceFailure.class, () -> stored("never"));
            if (failure.message().key().equals("failed.gone")) {     // the connection that was cut was noticed only now
                failure = assertThrows(PersistenceFailure.class, () -> stored("never"));
            }
            assertEquals("failed.readOnly", failure.message().key(), failure.getMessage());
        } finally {
            PostgresqlServer.running().administrate("ALTER DATABASE " + name + " RESET default_transaction_read_only");
            PostgresqlServer.running().administrate(CUT);
            assertEquals(0, count("never"));
        }
    }
}
