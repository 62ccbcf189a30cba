package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.shop.Coupon;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.persistence.shop.Purchase;
import org.peyvand.persistence.shop.Span;
import org.peyvand.testing.MemoryDatabase;

/** What the change log and the event after a commit say. */
@ExtendWith(MemoryDatabase.class)
class ChangeLogTest {
    private final UnitOfWork work;

    ChangeLogTest(UnitOfWork work) {
        this.work = work;
    }

    private List<ChangeEntry> entries(UUID record) {
        Query<ChangeEntry> query = Query.of(ChangeEntry.class).where(where("recordId").is(record)).orderBy(Order.asc("id"));
        return work.read(session -> session.list(query));
    }

    private Customer customer(String name) {
        return work.write(session -> Outcome.done(session.add(Customer.named(name)))).value();
    }

    @Test
    void aNewRecordIsLoggedWithItsValues() {
        Customer customer = customer("ACME \"quoted\"");
        Purchase purchase = Purchase.named("خرید", customer);
        purchase.setAmount(new BigDecimal("10.50"));
        purchase.setQuantity(3);
        purchase.setDay(LocalDate.of(2025, 1, 2));
        purchase.setAt(Instant.parse("2025-01-02T03:04:05Z"));
        purchase.setNote("a\nb");
        work.write(session -> Outcome.done(session.add(purchase)));
        ChangeEntry entry = entries(purchase.getId()).getFirst();
        assertEquals("shop.purchase", entry.getEntity());
        assertEquals(Kind.CREATED, entry.getKind());
        assertEquals(purchase.getCreatedAt(), entry.getAt());
        assertNotNull(entry.getTransactionId());
        for (String part : List.of("\"name\":[null,\"خرید\"]", "\"amount\":[null,\"10.50\"]", "\"quantity\":[null,3]",
            "\"day\":[null,\"2025-01-02\"]", "\"at\":[null,\"2025-01-02T03:04:05Z\"]", "\"note\":[null,\"a\\nb\"]",
            "\"state\":[null,\"OPEN\"]", "\"customer\":[null,\"" + customer.getId() + "\"]")) {
            assertTrue(entry.getChanges().contains(part), part + " in " + entry.getChanges());
        }
        assertTrue(entries(customer.getId()).getFirst().getChanges().contains("\"ACME \\\"quoted\\\"\""));
    }

    @Test
    void aChangeIsLoggedWithOldAndNewValuesOnly() {
        Customer one = customer("one");
        Customer two = customer("two");
        Purchase purchase = work.write(session -> Outcome.done(session.add(Purchase.named("before", one)))).value();
        Purchase detached = work.read(session -> session.find(Purchase.class, purchase.getId())).orElseThrow();
        detached.setName("after");
        detached.setCustomer(two);
        Span span = new Span();
        span.setFrom(LocalDate.of(2025, 1, 1));
        detached.setSpan(span);
        work.write(session -> Outcome.done(session.save(detached)));
        ChangeEntry entry = entries(purchase.getId()).getLast();
        assertEquals(Kind.UPDATED, entry.getKind());
        assertEquals("{\"customer\":[\"" + one.getId() + "\",\"" + two.getId() + "\"],\"name\":[\"before\",\"after\"],"
            + "\"span.from\":[null,\"2025-01-01\"]}", entry.getChanges());
    }

    @Test
    void aChangeOfAManagedRecordAndOfAnUnwovenOneIsLogged() {
        Coupon coupon = new Coupon();
        coupon.setName("old");
        work.write(session -> Outcome.done(session.add(coupon)));
        work.write(session -> {
            session.find(Coupon.class, coupon.getId()).orElseThrow().setName("new");
            return Outcome.done(null);
        });
        assertEquals("{\"name\":[\"old\",\"new\"]}", entries(coupon.getId()).getLast().getChanges());
    }

    @Test
    void whatDoesNotChangeIsNotLogged() {
        Customer customer = customer("same");
        work.write(session -> {
            session.find(Customer.class, customer.getId()).orElseThrow().setName("same");
            return Outcome.done(null);
        });
        work.write(session -> Outcome.done(session.save(customer)));
        assertEquals(1, entries(customer.getId()).size());
    }

    @Test
    void aDeletedRecordIsLoggedWithItsLastValues() {
        Customer customer = customer("goes");
        work.write(session -> {
            session.remove(customer);
            return Outcome.done(null);
        });
        ChangeEntry entry = entries(customer.getId()).getLast();
        assertEquals(Kind.DELETED, entry.getKind());
        assertTrue(entry.getChanges().contains("\"name\":[\"goes\",null]"), entry.getChanges());
    }

    @Test
    void oneTransactionHasOneIdentifierAndRefusedOnesLeaveNothing() {
        Customer[] both = new Customer[2];
        work.write(session -> {
            both[0] = session.add(Customer.named("first"));
            session.flush();
            both[1] = session.add(Customer.named("second"));
            return Outcome.done(null);
        });
        assertEquals(entries(both[0].getId()).getFirst().getTransactionId(), entries(both[1].getId()).getFirst().getTransactionId());
        assertNotEquals(entries(both[0].getId()).getFirst().getTransactionId(), entries(customer("x").getId()).getFirst().getTransactionId());
        UUID refused = UUID.randomUUID();
        work.write(session -> {
            Customer customer = Customer.named("refused");
            customer.setId(refused);
            session.add(customer);
            session.flush();
            return Outcome.refused(Message.of(ChangeLogTest.class, "no"));
        });
        assertEquals(List.of(), entries(refused));
    }

    @Test
    void listenersHearOfItOnceAndAfterTheCommit() throws Exception {
        BlockingQueue<Event> heard = new LinkedBlockingQueue<>();
        ServiceRegistration<EventHandler> registration = FrameworkUtil.getBundle(ChangeLogTest.class).getBundleContext()
            .registerService(EventHandler.class, heard::add, new Hashtable<>(Map.of(EventConstants.EVENT_TOPIC, EntityChange.TOPIC)));
        try {
            work.write(session -> Outcome.refused(Message.of(ChangeLogTest.class, "no")));
            Customer customer = work.write(session -> {
                Customer added = session.add(Customer.named("told"));
                session.flush();
                assertTrue(heard.isEmpty());
                added.setName("told again");
                return Outcome.done(added);
            }).value();
            Event event = heard.poll(10, TimeUnit.SECONDS);
            assertEquals(List.of(new EntityChange("shop.customer", customer.getId(), Kind.CREATED)), event.getProperty(EntityChange.CHANGES));
            assertEquals(false, event.getProperty(EntityChange.TRUNCATED));
            work.read(session -> session.find(Customer.class, customer.getId()));
            customer("the next event");
            assertNotEquals(event.getProperty(EntityChange.TRANSACTION), heard.poll(10, TimeUnit.SECONDS).getProperty(EntityChange.TRANSACTION));
            assertNull(heard.poll());
        } finally {
            registration.unregister();
        }
    }
}
