package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.persistence.shop.Purchase;
import org.peyvand.testing.MemoryDatabase;

/** All or nothing, and what is refused. */
@ExtendWith(MemoryDatabase.class)
class WritingTest {
    private static final Message NO = Message.of(WritingTest.class, "no");
    private final UnitOfWork work;

    WritingTest(UnitOfWork work) {
        this.work = work;
    }

    private Customer stored(String name) {
        return work.write(session -> Outcome.done(session.add(Customer.named(name)))).value();
    }

    private long count(String name) {
        return work.read(session -> session.count(Query.of(Customer.class).where(where("name").is(name))));
    }

    private Customer found(UUID id) {
        return work.read(session -> session.find(Customer.class, id)).orElseThrow();
    }

    private static void assertRefused(String key, Outcome<?> outcome) {
        assertFalse(outcome.isDone());
        Message message = outcome.diagnostics().getFirst().message();
        assertEquals(key, message.key());
        assertFalse(message.in(Locale.ENGLISH).isBlank() || message.in(Locale.ENGLISH).equals(message.in(Locale.of("fa"))));
    }

    @Test
    void aRefusalRollsBack() {
        Outcome<Object> outcome = work.write(session -> {
            session.add(Customer.named("refused"));
            session.flush();
            return Outcome.refused(NO);
        });
        assertEquals(NO, outcome.diagnostics().getFirst().message());
        assertEquals(0, count("refused"));
    }

    @Test
    void anExceptionRollsBackAndComesOut() {
        assertThrows(ArithmeticException.class, () -> work.write(session -> {
            session.add(Customer.named("thrown"));
            session.flush();
            throw new ArithmeticException();
        }));
        assertEquals(0, count("thrown"));
    }

    @Test
    void aWriteWithinAWriteJoins() {
        Outcome<Object> outcome = work.write(session -> {
            session.add(Customer.named("outer"));
            work.write(inner -> Outcome.done(inner.add(Customer.named("inner"))));
            return Outcome.refused(NO);
        });
        assertFalse(outcome.isDone());
        assertEquals(0, count("outer") + count("inner"));
    }

    @Test
    void aRefusedInnerWriteRefusesTheWhole() {
        Outcome<String> outcome = work.write(session -> {
            session.add(Customer.named("outer 2"));
            work.write(inner -> Outcome.refused(NO));
            return Outcome.done("although");
        });
        assertEquals(List.of(Diagnostic.error(NO)), outcome.diagnostics());
        assertFalse(outcome.isDone());
        assertEquals(0, count("outer 2"));
    }

    @Test
    void aReadWithinAWriteSeesWhatWasAdded() {
        work.write(session -> {
            session.add(Customer.named("seen"));
            assertEquals(1, count("seen"));
            return Outcome.done(null);
        });
    }

    @Test
    void aWriteWithinAReadStandsForItself() {
        assertEquals(1, work.read(session -> {
            stored("within a read");
            return session.count(Query.of(Customer.class).where(where("name").is("within a read")));
        }));
    }

    @Test
    void aReadCannotWrite() {
        assertThrows(IllegalStateException.class, () -> work.read(session -> session.add(Customer.named("x"))));
    }

    @Test
    void theSecondOfTwoChangesIsRefused() {
        UUID id = stored("contested").getId();
        Customer first = found(id);
        Customer second = found(id);
        first.setName("first");
        second.setName("second");
        assertTrue(work.write(session -> Outcome.done(session.save(first))).isDone());
        assertRefused("conflict", work.write(session -> Outcome.done(session.save(second))));
        assertRefused("conflict", work.write(session -> {
            session.remove(second);
            return Outcome.done(null);
        }));
        assertEquals("first", found(id).getName());
    }

    @Test
    void aChangeOfADeletedRecordIsRefused() {
        Customer customer = stored("deleted");
        work.write(session -> {
            session.remove(customer);
            return Outcome.done(null);
        });
        customer.setName("too late");
        assertRefused("conflict", work.write(session -> Outcome.done(session.save(customer))));
        assertEquals(0, count("too late"));
    }

    @Test
    void twoTransactionsAtOnceConflictOnCommit() {
        UUID id = stored("at once").getId();
        assertRefused("conflict", work.write(session -> {
            session.find(Customer.class, id).orElseThrow().setName("mine");
            elsewhere(() -> work.write(other -> {
                other.find(Customer.class, id).orElseThrow().setName("theirs");
                return Outcome.done(null);
            }));
            return Outcome.done(null);
        }));
        assertEquals("theirs", found(id).getName());
    }

    private static void elsewhere(Runnable task) {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            thread.submit(task);
        }
    }

    @Test
    void brokenKeysAreRefused() {
        stored("numbered").getId();
        work.write(session -> {
            Customer customer = Customer.named("one");
            customer.setNumber("N-1");
            return Outcome.done(session.add(customer));
        });
        assertRefused("broken.unique", work.write(session -> {
            Customer customer = Customer.named("two");
            customer.setNumber("N-1");
            return Outcome.done(session.add(customer));
        }));
        assertRefused("broken.missing", work.write(session -> Outcome.done(session.add(new Customer()))));
        assertRefused("broken.tooLong", work.write(session -> Outcome.done(session.add(Customer.named("x".repeat(101))))));
    }

    @Test
    void whatOthersReferToCannotBeDeleted() {
        Customer customer = stored("referred to");
        work.write(session -> Outcome.done(session.add(Purchase.named("refers", customer))));
        Outcome<Object> refused = work.write(session -> {
            session.remove(customer);
            return Outcome.done(null);
        });
        assertRefused("used", refused);
        assertTrue(refused.diagnostics().getFirst().message().in(Locale.ENGLISH).matches("\"referred to\" cannot be deleted: it is still used by 1 \\w+\\."),
            refused.diagnostics().getFirst().message().in(Locale.ENGLISH));
        assertEquals(1, count("referred to"));
    }

    @Test
    void whatGoesWithARecordDoesNotHoldIt() {
        Customer customer = stored("goes with");
        Purchase own = work.write(session -> Outcome.done(session.add(Purchase.named("own", customer)))).value();
        Purchase other = work.write(session -> Outcome.done(session.add(Purchase.named("other", customer)))).value();
        Outcome<Object> refused = work.write(session -> {
            session.remove(own);
            session.remove(customer);
            return Outcome.done(null);
        });
        assertTrue(refused.diagnostics().getFirst().message().in(Locale.ENGLISH).contains("used by 1 "), "not by 2");
        assertTrue(work.write(session -> {
            session.remove(own);
            session.remove(other);
            session.remove(customer);
            return Outcome.done(null);
        }).isDone());
    }

    @Test
    void recordsThatReferToEachOtherAreStoredInTheRightOrder() {
        assertTrue(work.write(session -> {
            for (int i = 0; i < 20; i++) {
                Customer child = Customer.named("child");
                Customer parent = Customer.named("parent");
                child.setParent(parent);
                session.add(child);
                session.add(parent);
            }
            return Outcome.done(null);
        }).isDone());
        assertEquals(20, count("child"));
    }

    @Test
    void flushedAndClearedRecordsAreStored() {
        work.write(session -> {
            for (int i = 0; i < 50; i++) {
                session.add(Customer.named("flushed"));
                if (i % 10 == 9) {
                    session.flush();
                    session.clear();
                }
            }
            return Outcome.done(null);
        });
        assertEquals(50, count("flushed"));
    }

    @Test
    void twentyThreadsWrite() throws Exception {
        UUID counter = stored("0").getId();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            List<Future<?>> all = IntStream.range(0, 20).<Future<?>>mapToObj(n -> threads.submit(() -> {
                for (int i = 0; i < 25; i++) {
                    assertTrue(work.write(session -> Outcome.done(session.add(Customer.named("threaded")))).isDone());
                    assertTrue(work.write(session -> {
                        Customer customer = session.find(Customer.class, counter).orElseThrow();
                        session.lock(customer);
                        customer.setName(String.valueOf(Integer.parseInt(customer.getName()) + 1));
                        return Outcome.done(null);
                    }).isDone());
                }
            })).toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertEquals(500, count("threaded"));
        assertEquals("500", found(counter).getName());
    }
}
