package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.all;
import static org.peyvand.persistence.Criteria.not;
import static org.peyvand.persistence.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.persistence.shop.Purchase;
import org.peyvand.testing.MemoryDatabase;

/** Queries that differ in nothing but their values, their page or their thread: one statement serves them all, and none takes what is another's. */
@ExtendWith(MemoryDatabase.class)
class PreparedQueriesTest {
    private static final int MANY = 60;

    private final UnitOfWork work;

    PreparedQueriesTest(UnitOfWork work) {
        this.work = work;
    }

    @BeforeAll
    static void fill(UnitOfWork work) {
        work.write(session -> {
            Customer acme = session.add(Customer.named("ACME"));
            for (int i = 0; i < MANY; i++) {
                Purchase purchase = session.add(Purchase.named("p" + i, i % 3 == 0 ? acme : null));
                purchase.setQuantity(i);
                purchase.setState(i % 2 == 0 ? Purchase.State.OPEN : Purchase.State.PAID);
            }
            return Outcome.done(null);
        });
    }

    private static Query<Purchase> between(int from, int until, Purchase.State state) {
        return Query.of(Purchase.class).where(all(where("quantity").atLeast(from), where("quantity").lessThan(until), where("state").is(state)));
    }

    private List<Integer> quantities(Query<Purchase> query) {
        return work.read(session -> session.select(query, "quantity")).stream().map(row -> row.get("quantity", Integer.class)).toList();
    }

    @Test
    void valuesAreThoseOfTheCall() {
        for (int from = 0; from < 10; from += 2) {
            assertEquals(List.of(from), quantities(between(from, from + 2, Purchase.State.OPEN)));
            assertEquals(List.of(from + 1), quantities(between(from, from + 2, Purchase.State.PAID)));
            Query<Purchase> query = between(from, from + 2, Purchase.State.PAID);
            assertEquals("p" + (from + 1), work.read(session -> session.list(query)).getFirst().getName());
            assertEquals(1, work.read(session -> session.count(query)));
        }
    }

    @Test
    void pagesAreThoseOfTheCall() {
        Query<Purchase> all = Query.of(Purchase.class).orderBy(Order.desc("quantity"));
        for (int offset : List.of(0, 10, 3, 55, 0)) {
            for (int limit : List.of(5, 1, 20)) {
                List<Integer> expected = IntStream.range(offset, Math.min(MANY, offset + limit)).mapToObj(i -> MANY - 1 - i).toList();
                assertEquals(expected, quantities(all.page(offset, limit)));
                assertEquals(expected, work.read(session -> session.list(all.page(offset, limit))).stream().map(Purchase::getQuantity).toList());
            }
        }
        assertEquals(MANY, quantities(all).size());
    }

    @Test
    void alternativesOfEachLength() {
        for (int length = 1; length <= 40; length++) {
            Set<Object> wanted = Set.copyOf(IntStream.range(0, length).boxed().toList());
            assertEquals(length, quantities(Query.of(Purchase.class).where(where("quantity").in(wanted))).size());
            assertEquals(MANY - length, quantities(Query.of(Purchase.class).where(not(where("quantity").in(wanted)))).size());
        }
    }

    @Test
    void anOrderOverAReferenceThatIsLoadedTooLeavesNobodyOut() {
        Query<Purchase> query = Query.of(Purchase.class).fetch("customer").orderBy(Order.asc("customer.name"), Order.asc("quantity"));
        List<Purchase> found = work.read(session -> session.list(query));
        assertEquals(MANY, found.size());
        assertEquals(20, found.stream().filter(purchase -> purchase.getCustomer() != null).count());
        assertEquals("ACME", found.getFirst().getCustomer().getName());
    }

    @Test
    void manyAtOnceDoNotMix() throws Exception {
        List<Callable<Boolean>> askers = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            int mine = i;
            askers.add(() -> {
                Query<Purchase> query = Query.of(Purchase.class).where(where("quantity").is(mine)).page(0, 5);
                List<Row> rows = work.read(session -> session.select(query, "name", "quantity"));
                return rows.size() == 1 && rows.getFirst().get("name").equals("p" + mine)
                    && work.read(session -> session.list(query)).getFirst().getQuantity() == mine;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> right : threads.invokeAll(askers, 60, TimeUnit.SECONDS)) {
                assertTrue(right.get());
            }
        }
    }
}
