package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.shop.Coupon;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.persistence.shop.Purchase;
import org.peyvand.persistence.shop.Span;
import org.peyvand.testing.MemoryDatabase;

/** What is stored comes back as it was, lazily where it may. */
@ExtendWith(MemoryDatabase.class)
class RecordsTest {
    private final UnitOfWork work;

    RecordsTest(UnitOfWork work) {
        this.work = work;
    }

    private <E extends DomainEntity> E stored(E entity) {
        return work.write(session -> Outcome.done(session.add(entity))).value();
    }

    private <E extends DomainEntity> E found(Class<E> type, UUID id) {
        return work.read(session -> session.find(type, id)).orElseThrow();
    }

    @Test
    void everyKindOfValueComesBack() {
        Purchase purchase = Purchase.named("خرید نخست", stored(Customer.named("ACME")));
        purchase.setState(Purchase.State.PAID);
        purchase.setDay(LocalDate.of(2020, 3, 21));
        purchase.setAt(Instant.parse("2021-03-21T20:30:00.123456Z"));
        purchase.setAmount(new BigDecimal("1234567.8900"));
        purchase.setQuantity(7);
        purchase.setNote("ن".repeat(100_000));
        Span span = new Span();
        span.setFrom(LocalDate.of(2024, 1, 1));
        purchase.setSpan(span);
        stored(purchase);
        Purchase again = found(Purchase.class, purchase.getId());
        assertEquals("خرید نخست", again.getName());
        assertEquals(Purchase.State.PAID, again.getState());
        assertEquals(LocalDate.of(2020, 3, 21), again.getDay());
        assertEquals(Instant.parse("2021-03-21T20:30:00.123456Z"), again.getAt());
        assertEquals(new BigDecimal("1234567.8900"), again.getAmount());
        assertEquals(7, again.getQuantity());
        assertEquals(100_000, again.getNote().length());
        assertEquals(LocalDate.of(2024, 1, 1), again.getSpan().getFrom());
        assertEquals("ACME", again.getCustomer().getName());
    }

    @Test
    void momentsDoNotDependOnTheZoneOfTheComputer() {
        TimeZone before = TimeZone.getDefault();
        try {
            // half past midnight does not exist on this day in Tehran, and half past eleven happens twice half a year later
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tehran"));
            List<Instant> moments = List.of(Instant.parse("2020-03-21T00:30:00Z"), Instant.parse("2020-09-20T19:00:00Z"),
                Instant.parse("2020-09-20T20:00:00Z"));
            for (Instant moment : moments) {
                Purchase purchase = new Purchase();
                purchase.setAt(moment);
                stored(purchase);
                TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
                assertEquals(moment, found(Purchase.class, purchase.getId()).getAt());
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tehran"));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void missingValuesStayMissing() {
        Purchase again = found(Purchase.class, stored(new Purchase()).getId());
        assertNull(again.getDay());
        assertNull(again.getAt());
        assertNull(again.getAmount());
        assertNull(again.getCustomer());
    }

    @Test
    void aNewRecordGetsIdVersionAndStamps() {
        Customer customer = Customer.named("new");
        assertTrue(customer.isNew());
        stored(customer);
        assertNotNull(customer.getId());
        assertEquals(1, customer.getVersion());
        assertNotNull(customer.getCreatedAt());
        assertEquals(customer.getCreatedAt(), found(Customer.class, customer.getId()).getChangedAt());
    }

    @Test
    void anIdThatWasSetIsKept() {
        UUID id = UUID.randomUUID();
        Customer customer = Customer.named("imported");
        customer.setId(id);
        stored(customer);
        assertEquals("imported", found(Customer.class, id).getName());
    }

    @Test
    void aReferenceIsFollowedAfterTheReadIsOver() {
        Customer parent = stored(Customer.named("parent"));
        Customer child = Customer.named("child");
        child.setParent(parent);
        Purchase purchase = stored(Purchase.named("lazy", stored(child)));
        Purchase detached = found(Purchase.class, purchase.getId());
        assertEquals("child", detached.getCustomer().getName());
        assertEquals("parent", detached.getCustomer().getParent().getName());
        Purchase listed = work.read(s -> s.first(Query.of(Purchase.class).where(Criteria.where("id").is(purchase.getId())))).orElseThrow();
        assertEquals("parent", listed.getCustomer().getParent().getName());
        Purchase written = work.write(s -> Outcome.done(s.find(Purchase.class, purchase.getId()).orElseThrow())).value();
        assertEquals("parent", written.getCustomer().getParent().getName());
    }

    @Test
    void aDetachedRecordIsSaved() {
        Customer customer = found(Customer.class, stored(Customer.named("before")).getId());
        customer.setName("after");
        Customer saved = work.write(session -> Outcome.done(session.save(customer))).value();
        assertEquals(2, saved.getVersion());
        assertEquals("after", found(Customer.class, customer.getId()).getName());
    }

    @Test
    void aSavedReferenceThatWasNeverLookedAtStays() {
        Purchase purchase = stored(Purchase.named("keeps", stored(Customer.named("kept"))));
        Purchase detached = found(Purchase.class, purchase.getId());
        detached.setName("renamed");
        work.write(session -> Outcome.done(session.save(detached)));
        assertEquals("kept", found(Purchase.class, purchase.getId()).getCustomer().getName());
    }

    @Test
    void aReferenceIsChangedAndTakenAway() {
        Customer other = stored(Customer.named("other"));
        Purchase purchase = stored(Purchase.named("moves", stored(Customer.named("one"))));
        Purchase detached = found(Purchase.class, purchase.getId());
        detached.setCustomer(found(Customer.class, other.getId()));
        work.write(session -> Outcome.done(session.save(detached)));
        Purchase moved = found(Purchase.class, purchase.getId());
        assertEquals("other", moved.getCustomer().getName());
        moved.setCustomer(null);
        work.write(session -> Outcome.done(session.save(moved)));
        assertNull(found(Purchase.class, purchase.getId()).getCustomer());
    }

    @Test
    void aNewRecordMayReferToOneThatWasOnlyRead() {
        Customer read = found(Customer.class, stored(Customer.named("only read")).getId());
        Purchase purchase = stored(Purchase.named("new", read));
        assertEquals("only read", found(Purchase.class, purchase.getId()).getCustomer().getName());
        assertEquals(1, found(Customer.class, read.getId()).getVersion());
    }

    @Test
    void nothingIsStoredByARead() {
        Customer customer = stored(Customer.named("untouched"));
        work.read(session -> {
            session.find(Customer.class, customer.getId()).orElseThrow().setName("touched");
            return null;
        });
        assertEquals("untouched", found(Customer.class, customer.getId()).getName());
    }

    @Test
    void aRemovedRecordIsGone() {
        Customer customer = found(Customer.class, stored(Customer.named("goes")).getId());
        assertTrue(work.write(session -> {
            session.remove(customer);
            return Outcome.done(null);
        }).isDone());
        assertFalse(work.read(session -> session.find(Customer.class, customer.getId())).isPresent());
    }

    @Test
    void anUnwovenEntityWorks() {
        Coupon coupon = new Coupon();
        coupon.setName("ten percent");
        coupon.setPurchase(stored(Purchase.named("with coupon", null)));
        stored(coupon);
        Coupon again = found(Coupon.class, coupon.getId());
        assertEquals("with coupon", again.getPurchase().getName());
        again.setName("twenty percent");
        assertEquals(2, work.write(session -> Outcome.done(session.save(again))).value().getVersion());
        assertEquals("twenty percent", found(Coupon.class, coupon.getId()).getName());
    }
}
