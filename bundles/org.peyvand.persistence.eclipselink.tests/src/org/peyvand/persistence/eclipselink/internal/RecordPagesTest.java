package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.paging.QuickSearch;
import org.peyvand.persistence.paging.RecordPages;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.testing.MemoryDatabase;

/** 2,500 customers; every seventh has no key, and only 40 keys share the rest, so that pages begin within equal ones. */
@ExtendWith(MemoryDatabase.class)
class RecordPagesTest {
    private static final int COUNT = 2500;
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;

    RecordPagesTest(UnitOfWork work, EntityDescriptions descriptions) {
        this.work = work;
        this.descriptions = descriptions;
    }

    @BeforeAll
    static void fill(UnitOfWork work) {
        work.write(session -> {
            for (int i = 0; i < COUNT; i++) {
                Customer customer = Customer.named("customer " + i);
                customer.setNameKey(i % 7 == 0 ? null : "key " + i % 40);
                session.add(customer);
            }
            return Outcome.done(null);
        });
    }

    private List<UUID> plain(Query<Customer> query) {
        return work.read(session -> session.select(query.page(0, COUNT), "id")).stream().map(row -> row.get("id", UUID.class)).toList();
    }

    private void pagesFit(Query<Customer> query) {
        List<UUID> expected = plain(query);
        RecordPages<Customer> pages = new RecordPages<>(work, query);
        assertEquals(expected.size(), pages.count());
        List<UUID> forwards = new ArrayList<>();
        for (int offset = 0; offset < COUNT; offset += 100) {
            forwards.addAll(pages.ids(offset, 100));
        }
        assertEquals(expected, forwards);
        Random random = new Random(1);
        for (int i = 0; i < 30; i++) {
            int offset = random.nextInt(expected.size());
            List<UUID> found = pages.page(offset, 100).stream().map(Customer::getId).toList();
            assertEquals(expected.subList(offset, Math.min(expected.size(), offset + 100)), found, "from " + offset);
        }
        assertEquals(List.of(), pages.ids(COUNT + 5, 100));
    }

    @Test
    void pagesFitTogetherAlsoWithoutAValueAndWithEqualOnes() {
        pagesFit(Query.of(Customer.class).orderBy(Order.asc("nameKey")));
        pagesFit(Query.of(Customer.class).orderBy(Order.desc("nameKey")));
    }

    @Test
    void pagesFitInTheOrderOfIdentifiersAndOverReferences() {
        pagesFit(Query.of(Customer.class));
        pagesFit(Query.of(Customer.class).orderBy(Order.asc("parent.name")));
    }

    @Test
    void fewAndManyMatchesComeInTheOrderThatWasAskedFor() {
        pagesFit(Query.of(Customer.class).where(Criteria.where("nameKey").is("key 3")).orderBy(Order.desc("name")));
        pagesFit(Query.of(Customer.class).where(Criteria.where("nameKey").contains("key")).orderBy(Order.asc("name")));
        assertEquals(0, new RecordPages<>(work, Query.of(Customer.class).where(Criteria.where("name").is("nobody"))).count());
    }

    @Test
    void whatWasCountedBeforeMayHaveBecomeMoreOrLess() {
        Query<Customer> tenth = Query.of(Customer.class).where(Criteria.where("name").contains("7")).orderBy(Order.desc("nameKey"));
        List<UUID> expected = plain(tenth);
        Query<Customer> keyed = Query.of(Customer.class).where(Criteria.where("nameKey").startsWith("key")).orderBy(Order.asc("nameKey"));
        List<UUID> many = plain(keyed);
        assertTrue(expected.size() < 1000 && many.size() > 2000);
        for (long counted : new long[] {0, expected.size(), 1000, 1001, COUNT}) {
            assertEquals(expected, new RecordPages<>(work, tenth, counted).ids(0, COUNT));
            RecordPages<Customer> pages = new RecordPages<>(work, keyed, counted);
            assertEquals(many.subList(300, 400), pages.page(300, 100).stream().map(Customer::getId).toList());
            assertEquals(many.subList(0, 50), pages.ids(0, 50));
            assertEquals(many.size(), pages.count());
        }
    }

    @Test
    void anyRecordsAreLimitedAndInNoOrder() {
        Query<Customer> any = Query.of(Customer.class).orderBy(Order.asc("name")).any(17);
        assertEquals(17, work.read(session -> session.select(any, "id")).size());
        assertTrue(any.orders().isEmpty());
    }

    @Test
    void theQuickSearchGivesThoseThatBeginWithTheTextAndElseThoseThatHaveIt() {
        Query<Customer> all = Query.of(Customer.class);
        var description = descriptions.of(Customer.class);
        List<Customer> begin = QuickSearch.first(work, description, all, "KEY 1");
        assertEquals(40, begin.size());
        assertTrue(begin.stream().allMatch(customer -> customer.getNameKey().startsWith("key") && customer.getNameKey().contains("1")));
        List<Customer> inside = QuickSearch.first(work, description, all, "ey");
        assertTrue(!inside.isEmpty() && inside.stream().allMatch(customer -> customer.getNameKey().contains("ey")));
        assertTrue(QuickSearch.first(work, description, all, "zzz").isEmpty());
    }
}
