package org.peyvand.persistence.eclipselink.internal.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.shop.Coupon;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.persistence.shop.Purchase;
import org.peyvand.testing.MemoryDatabase;

/** Whatever is asked in whatever way: nobody sees, counts, sums or infers what he may not read. */
@ExtendWith(MemoryDatabase.class)
public class ReadingTest {
    private final UnitOfWork work;
    private ShopAccess clerk;
    private Customer foreign;
    private Purchase foreignPurchase;
    private Customer own;
    private Purchase ownPurchase;

    ReadingTest(UnitOfWork work) {
        this.work = work;
    }

    @BeforeEach
    void fill() {
        foreign = stored(customer("Zagros", "F-" + System.nanoTime()));
        foreignPurchase = stored(purchase("tea", foreign, 100));
        clerk = ShopAccess.begin();
        own = stored(customer("Alborz", "O-" + System.nanoTime()));
        ownPurchase = stored(purchase("sugar", foreign, 7));
    }

    @AfterEach
    void end() {
        clerk.close();
        work.write(session -> {
            session.list(Query.of(Coupon.class)).forEach(session::remove);
            session.flush();
            session.list(Query.of(Purchase.class)).forEach(session::remove);
            session.flush();
            session.list(Query.of(Customer.class)).forEach(session::remove);
            return Outcome.done(null);
        });
    }

    @Test
    void recordsThatMayNotBeReadAreNotThere() {
        assertEquals(List.of(own), read(session -> session.list(Query.of(Customer.class))));
        assertEquals(1L, read(session -> session.count(Query.of(Customer.class))));
        assertEquals(List.of("Alborz"), names(read(session -> session.select(Query.of(Customer.class), "name"))));
        assertEquals(new BigDecimal("7.0000"), read(session -> session.aggregate(Aggregation.of(Purchase.class).sum("amount", "sum"))).getFirst().sum("sum"));
        assertTrue(read(session -> session.find(Customer.class, foreign.getId())).isEmpty());
        assertTrue(read(session -> session.find(Customer.class, own.getId())).isPresent());
        assertTrue(read(session -> session.first(Query.of(Customer.class).where(where("id").is(foreign.getId())))).isEmpty());
        assertTrue(written(session -> session.find(Customer.class, foreign.getId()).isEmpty()), "nor within a write");
    }

    @Test
    void farPagesAndPagesInNoOrderAreHeldToTheRightsToo() {
        assertEquals(List.of(own), read(session -> session.list(Query.of(Customer.class).any(10))));
        assertEquals(List.of(), read(session -> session.list(Query.of(Customer.class).orderBy(Order.asc("name")).page(500, 10))));
    }

    @Test
    void aTextAndATruthValueAreAskedForTogether() {
        Query<Customer> query = Query.of(Customer.class).where(Criteria.all(where("active").is(true), where("name").contains("lbo"))).orderBy(Order.asc("number"));
        assertEquals(List.of(own), read(session -> session.list(query)));
    }

    @Test
    void nothingIsInferredByAskingOverAReference() {
        assertEquals(0, purchases(where("customer.number").is(foreign.getNumber())));
        assertEquals(0, purchases(where("customer.number").isNot("something else")), "not even by what it is not");
        assertEquals(0, purchases(Criteria.not(Criteria.any(where("customer.number").is("x"), where("name").is("y")))));
        assertEquals(0, purchases(where("customer.number").startsWith("F")));
        assertEquals(0, purchases(where("customer.number").isNull()));
        assertEquals(0, purchases(where("customer.active").is(true)));
        assertEquals(1, purchases(where("customer.name").is("Zagros")), "the name is open");
        assertEquals(1, purchases(where("customer").is(foreign)), "the reference itself belongs to the purchase");
        Row group = read(session -> session.aggregate(Aggregation.of(Purchase.class).groupBy("customer.number").count("n"))).getFirst();
        assertNull(group.get("customer.number"));
        Row row = read(session -> session.select(Query.of(Purchase.class).orderBy(Order.asc("customer.number")), "customer.number", "customer.name")).getFirst();
        assertNull(row.get("customer.number"));
        assertEquals("Zagros", row.get("customer.name"));
    }

    @Test
    void ofARecordThatIsReferredToOnlyTheNameIsSeen() {
        Purchase fetched = read(session -> session.first(Query.of(Purchase.class).fetch("customer"))).orElseThrow();
        assertEquals("Zagros", fetched.getCustomer().getName());
        assertNull(fetched.getCustomer().getNumber());
        Purchase lazy = read(session -> session.first(Query.of(Purchase.class))).orElseThrow();
        assertNull(lazy.getCustomer().getNumber(), "loaded after the unit of work");
        assertEquals("Zagros", lazy.getCustomer().getName());
        Purchase saved = written(session -> session.save(lazy));
        assertNull(saved.getCustomer().getNumber(), "that of a record that was just saved");
    }

    @Test
    void aRecordThatIsReadByWhomItRefersToIsWhole() {
        clerk.allow("shop.purchase", Action.READ, where("customer").is(foreign));
        Purchase whole = read(session -> session.find(Purchase.class, foreignPurchase.getId())).orElseThrow();
        assertEquals(0, new BigDecimal("100").compareTo(whole.getAmount()));
        assertEquals(foreign, whole.getCustomer());
    }

    @Test
    void aHiddenAttributeIsAsIfItHadNoValue() {
        clerk.field("shop.purchase", "amount", FieldRight.HIDDEN).field("shop.purchase", "state", FieldRight.HIDDEN);
        assertNull(read(session -> session.find(Purchase.class, ownPurchase.getId())).orElseThrow().getAmount());
        assertNull(read(session -> session.list(Query.of(Purchase.class))).getFirst().getState());
        assertEquals(0, purchases(where("amount").is(new BigDecimal("7"))));
        assertEquals(0, purchases(where("amount").isNot(new BigDecimal("8"))));
        assertEquals(0, purchases(where("state").isNull()));
        assertNull(read(session -> session.aggregate(Aggregation.of(Purchase.class).sum("amount", "sum"))).getFirst().get("sum"));
        assertNull(read(session -> session.select(Query.of(Purchase.class), "amount", "state")).getFirst().get("amount"));
        assertEquals(1, read(session -> session.list(Query.of(Purchase.class).orderBy(Order.desc("amount")))).size());
    }

    @Test
    void theKeyThatAHiddenNameIsSortedByIsHiddenToo() {
        clerk.field("shop.customer", "name", FieldRight.HIDDEN);
        assertEquals(0L, read(session -> session.count(Query.of(Customer.class).where(where("nameKey").isNull()))));
    }

    @Test
    void partsAreReadWithTheWhole() {
        clerk.close();
        stored(coupon("secret", foreignPurchase));
        clerk = ShopAccess.begin();
        ownPurchase = stored(purchase("rice", own, 1));
        stored(coupon("mine", ownPurchase));
        assertEquals(List.of("mine"), names(read(session -> session.select(Query.of(Coupon.class), "name"))));
        clerk.never(Action.READ);
        assertEquals(0L, read(session -> session.count(Query.of(Coupon.class))));
    }

    @Test
    void aPurposeNarrowsFurther() {
        clerk.never(Action.EXPORT);
        assertEquals(0L, read(session -> session.count(Query.of(Customer.class).allowing(Action.EXPORT))));
        assertEquals(1L, read(session -> session.count(Query.of(Customer.class))));
        clerk.allow("shop.customer", Action.READ, where("name").is("nobody"));
        assertEquals(0L, read(session -> session.count(Query.of(Customer.class).allowing(Action.EDIT))), "what may not be read may not be edited");
    }

    @Test
    void theChangeLogIsNotForQueriesOfOnesOwn() {
        assertEquals(0L, read(session -> session.count(Query.of(ChangeEntry.class))));
        assertTrue(read(session -> session.trusted().count(Query.of(ChangeEntry.class))) > 0);
    }

    @Test
    void theProgramItselfSeesEverything() {
        assertEquals(2L, read(session -> session.trusted().count(Query.of(Customer.class))));
        assertNotNull(read(session -> session.trusted().find(Customer.class, foreign.getId())).orElseThrow().getNumber());
        assertEquals(1L, read(session -> session.count(Query.of(Customer.class))), "and the session is as before");
    }

    private long purchases(Criterion criterion) {
        return read(session -> session.count(Query.of(Purchase.class).where(criterion)));
    }

    private <T> T read(Function<Session, T> question) {
        return work.read(question);
    }

    private <T> T written(Function<Session, T> change) {
        return work.write(session -> Outcome.done(change.apply(session))).value();
    }

    private <E extends org.peyvand.persistence.model.DomainEntity> E stored(E entity) {
        return written(session -> session.add(entity));
    }

    private static List<Object> names(List<Row> rows) {
        return rows.stream().map(row -> row.get("name")).toList();
    }

    static Customer customer(String name, String number) {
        Customer customer = Customer.named(name);
        customer.setNumber(number);
        return customer;
    }

    static Purchase purchase(String name, Customer customer, int amount) {
        Purchase purchase = Purchase.named(name, customer);
        purchase.setAmount(BigDecimal.valueOf(amount));
        return purchase;
    }

    static Coupon coupon(String name, Purchase purchase) {
        Coupon coupon = new Coupon();
        coupon.setName(name);
        coupon.setPurchase(purchase);
        return coupon;
    }
}
