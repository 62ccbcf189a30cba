package org.peyvand.persistence.eclipselink.internal.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.paging.RecordPages;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.testing.MemoryDatabase;

/** 3,000 customers with 30 keys, a few of them without one; the pages of somebody who may read some of them. */
@ExtendWith(MemoryDatabase.class)
public class PagesTest {
    private static final int COUNT = 3000;
    private static final int KEYS = 30;
    private static final int PAGE = 100;

    private final UnitOfWork work;
    private ShopAccess access;

    PagesTest(UnitOfWork work) {
        this.work = work;
    }

    @BeforeAll
    static void fill(UnitOfWork work) {
        work.write(session -> {
            for (int i = 0; i < COUNT; i++) {
                Customer customer = Customer.named("customer " + i % 700);
                customer.setNameKey(i % 200 == 0 ? null : "key " + (10 + i % KEYS));
                customer.setBranchId(i % 3 == 0 ? id(0) : id(i % 7));
                customer.setCreatedBy(id(i % 5));
                session.add(customer);
            }
            return Outcome.done(null);
        });
    }

    @AfterEach
    void everybodyAgain() {
        access.close();
    }

    private static Criterion keys(int first, int until) {
        return Criteria.where("nameKey").in(IntStream.range(first, until).mapToObj(i -> "key " + (10 + i)).toList());
    }

    private List<UUID> expected(Criterion open, Order order) {
        return work.read(session -> session.select(Query.of(Customer.class).where(open).orderBy(order).page(0, COUNT), "id")).stream()
            .map(row -> row.get("id", UUID.class)).toList();
    }

    /** As if it had been asked for by a condition. */
    private void seesPages(Criterion open, Order order) {
        List<UUID> expected = expected(open, order);
        access = ShopAccess.begin().allow("shop.customer", Action.READ, open);
        RecordPages<Customer> pages = new RecordPages<>(work, Query.of(Customer.class).orderBy(order));
        List<UUID> found = new ArrayList<>();
        for (int offset = 0; offset < expected.size() + 2 * PAGE; offset += PAGE) {
            found.addAll(pages.ids(offset, PAGE));
        }
        assertEquals(expected, found);
        assertEquals(expected.size(), pages.count());
        int middle = expected.size() / 2;
        assertEquals(expected.subList(middle, Math.min(expected.size(), middle + PAGE)), pages.page(middle, PAGE).stream().map(Customer::getId).toList());
        assertEquals(List.of(), pages.ids(COUNT, PAGE));
        knownNow(expected, order);
    }

    /** Further lists, of which it is known about how many records may be read. */
    private void knownNow(List<UUID> expected, Order order) {
        RecordPages<Customer> pages = new RecordPages<>(work, Query.of(Customer.class).orderBy(order));
        for (int offset : new int[] {0, 5 * PAGE + 10, 0, Math.max(0, expected.size() - 10)}) {
            int from = Math.min(offset, expected.size());
            List<UUID> wanted = expected.subList(from, Math.min(expected.size(), from + PAGE));
            assertEquals(wanted, pages.ids(offset, PAGE));
            assertEquals(wanted, pages.page(offset, PAGE).stream().map(Customer::getId).toList());
        }
        assertEquals(expected.size(), pages.count());
    }

    @Test
    void manyOfThemComeInOrder() {
        seesPages(keys(5, 25), Order.asc("nameKey"));
    }

    @Test
    void nearlyAllOfThemComeInOrder() {
        seesPages(keys(0, KEYS - 1), Order.asc("nameKey"));
        access.close();
        seesPages(keys(1, KEYS), Order.desc("nameKey"));
    }

    @Test
    void manyOfThemComeTheOtherWayRoundAndByIdentifier() {
        Criterion open = Criteria.any(keys(3, 20), Criteria.where("nameKey").isNull());
        seesPages(open, Order.desc("nameKey"));
        access.close();
        seesPages(open, Order.asc("id"));
    }

    @Test
    void fewOfThemComeInOrder() {
        seesPages(keys(7, 9), Order.asc("nameKey"));
        access.close();
        seesPages(keys(7, 9), Order.desc("name"));
    }

    private static UUID id(int number) {
        return new UUID(0x7000, 0x8000_0000_0000_0000L + number);
    }

    /** As rights are: what one has made, and what is of some branches; a record may be both. */
    @Test
    void alternativesOverSeveralColumnsGiveEachRecordOnce() {
        Criterion made = Criteria.where("createdBy").is(id(2));
        Criterion called = Criteria.all(Criteria.where("nameKey").isNull(), Criteria.where("name").is("customer 0"));
        seesPages(Criteria.any(made, called, Criteria.where("branchId").is(id(0))), Order.asc("nameKey"));
        access.close();
        seesPages(Criteria.any(made, called, Criteria.where("branchId").in(id(1), id(6), id(3))), Order.desc("nameKey"));
        access.close();
        seesPages(Criteria.any(Criteria.where("createdBy").is(id(9)), called, Criteria.where("branchId").is(id(8))), Order.asc("nameKey"));
    }

    @Test
    void whatIsAskedForWithinAlternativesIsFound() {
        Criterion asked = Criteria.where("name").startsWith("customer 1");
        Criterion open = Criteria.any(Criteria.where("createdBy").is(id(2)), Criteria.where("branchId").is(id(4)));
        List<UUID> expected = expected(Criteria.all(asked, open), Order.asc("nameKey"));
        access = ShopAccess.begin().allow("shop.customer", Action.READ, open);
        RecordPages<Customer> pages = new RecordPages<>(work, Query.of(Customer.class).where(asked).orderBy(Order.asc("nameKey")));
        assertEquals(expected, pages.ids(0, COUNT));
        assertEquals(expected.size(), pages.count());
        Criterion few = Criteria.any(Criteria.where("createdBy").is(id(9)), Criteria.all(Criteria.where("branchId").is(id(4)), Criteria.where("name").is("customer 11")));
        access.close();
        List<UUID> fewExpected = expected(Criteria.all(asked, few), Order.asc("nameKey"));
        access = ShopAccess.begin().allow("shop.customer", Action.READ, few);
        assertEquals(fewExpected, new RecordPages<>(work, Query.of(Customer.class).where(asked).orderBy(Order.asc("nameKey"))).ids(0, COUNT));
        assertTrue(!fewExpected.isEmpty());
    }

    @Test
    void noneOfThemIsAnEmptyList() {
        seesPages(Criteria.where("name").is("nobody"), Order.asc("nameKey"));
    }

    @Test
    void anOrderThatIsHiddenSaysNothing() {
        Criterion open = keys(0, KEYS);
        List<UUID> byName = expected(open, Order.asc("name"));
        access = ShopAccess.begin().allow("shop.customer", Action.READ, open).field("shop.customer", "name", FieldRight.HIDDEN);
        List<UUID> found = new RecordPages<>(work, Query.of(Customer.class).orderBy(Order.asc("name"))).ids(0, PAGE);
        assertEquals(PAGE, found.size());
        assertTrue(!found.equals(byName.subList(0, PAGE)), "sorted by what is hidden");
    }
}
