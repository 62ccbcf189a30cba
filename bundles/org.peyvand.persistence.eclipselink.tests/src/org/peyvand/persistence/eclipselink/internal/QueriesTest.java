package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.all;
import static org.peyvand.persistence.Criteria.any;
import static org.peyvand.persistence.Criteria.not;
import static org.peyvand.persistence.Criteria.where;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.persistence.shop.Purchase;
import org.peyvand.testing.MemoryDatabase;

/** Four purchases: a and b of ACME (child of Holding), c of "50% off_ltd", d of nobody. */
@ExtendWith(MemoryDatabase.class)
class QueriesTest {
    private static final Instant NOON = Instant.parse("2025-05-05T12:00:00Z");
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;

    QueriesTest(UnitOfWork work, EntityDescriptions descriptions) {
        this.work = work;
        this.descriptions = descriptions;
    }

    @BeforeAll
    static void fill(UnitOfWork work) {
        work.write(session -> {
            Customer holding = session.add(Customer.named("Holding"));
            Customer acme = Customer.named("ACME");
            acme.setNumber("K-1");
            acme.setNameKey("acme");
            acme.setParent(holding);
            session.add(acme);
            Customer odd = session.add(Customer.named("50% off_ltd"));
            session.add(purchase("a", acme, "2025-01-01", "10.50", 2));
            session.add(purchase("b", acme, "2025-01-01", "20.25", 3));
            session.add(purchase("c", odd, "2025-02-01", "5.00", 1)).setState(Purchase.State.PAID);
            session.add(purchase("d", null, null, null, 4)).setAt(NOON);
            return Outcome.done(null);
        });
    }

    private static Purchase purchase(String name, Customer customer, String day, String amount, int quantity) {
        Purchase purchase = Purchase.named(name, customer);
        purchase.setDay(day == null ? null : LocalDate.parse(day));
        purchase.setAmount(amount == null ? null : new BigDecimal(amount));
        purchase.setQuantity(quantity);
        return purchase;
    }

    private String names(Criterion criterion) {
        Set<String> names = new TreeSet<>();
        Query<Purchase> query = Query.of(Purchase.class).where(criterion);
        List<Purchase> found = work.read(session -> session.list(query));
        found.forEach(purchase -> names.add(purchase.getName()));
        assertEquals((long) found.size(), work.read(session -> session.count(query)));
        return String.join("", names);
    }

    @Test
    void comparisons() {
        assertEquals("abcd", names(Criteria.everything()));
        assertEquals("a", names(where("name").is("a")));
        assertEquals("bcd", names(where("name").isNot("a")));
        assertEquals("c", names(where("state").is(Purchase.State.PAID)));
        assertEquals("ab", names(where("amount").moreThan(new BigDecimal("5"))));
        assertEquals("abc", names(where("amount").atLeast(new BigDecimal("5"))));
        assertEquals("c", names(where("amount").lessThan(new BigDecimal("10.5"))));
        assertEquals("ac", names(where("amount").atMost(new BigDecimal("10.5"))));
        assertEquals("ab", names(where("day").between(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1))));
        assertEquals("d", names(where("at").is(NOON)));
        assertEquals("d", names(where("at").atLeast(NOON.minusMillis(1))));
        assertEquals("d", names(where("day").isNull()));
        assertEquals("abc", names(where("day").isNotNull()));
    }

    @Test
    void combinations() {
        assertEquals("b", names(all(where("customer.name").is("ACME"), where("quantity").is(3))));
        assertEquals("abd", names(any(where("customer.name").is("ACME"), where("quantity").is(4))));
        assertEquals("abcd", names(all()));
        assertEquals("", names(any()));
        assertEquals("cd", names(not(any(where("name").is("a"), where("name").is("b")))));
        assertEquals("bcd", names(not(all(where("customer.name").is("ACME"), where("quantity").is(2)))));
        assertEquals("a", names(not(where("name").isNot("a"))));
    }

    @Test
    void aMissingReferenceIsNotEqualToAnything() {
        assertEquals("cd", names(where("customer.name").isNot("ACME")));
        assertEquals("cd", names(not(where("customer.name").contains("cm"))));
        assertEquals("d", names(where("customer.name").isNull()));
        assertEquals("cd", names(where("customer.parent.name").isNull()));
        assertEquals("ab", names(where("customer.parent.name").is("Holding")));
        assertEquals("d", names(where("customer").isNull()));
    }

    @Test
    void referencesAreComparedByRecordOrIdentifier() {
        Customer acme = work.read(session -> session.first(Query.of(Customer.class).where(where("name").is("ACME")))).orElseThrow();
        assertEquals("ab", names(where("customer").is(acme)));
        assertEquals("ab", names(where("customer").is(acme.getId())));
        assertEquals("ab", names(where("customer.id").is(acme.getId())));
        assertEquals("ab", names(where("customer").in(List.of(acme.getId(), UUID.randomUUID()))));
        assertEquals("cd", names(not(where("customer").in(acme))));
    }

    @Test
    void textsWithWildcardsAreTakenAsWritten() {
        assertEquals("c", names(where("customer.name").contains("0% OFF_")));
        assertEquals("", names(where("customer.name").contains("5_%")));
        assertEquals("ab", names(where("customer.name").startsWith("ac")));
        assertEquals("ab", names(where("customer.nameKey").startsWith("ac")));
        assertEquals("", names(where("customer.nameKey").startsWith("AC")));
    }

    @Test
    void longListsOfValues() {
        List<String> values = new ArrayList<>(IntStream.range(0, 5000).mapToObj(i -> "x" + i).toList());
        assertEquals("", names(where("name").in(values)));
        values.add("a");
        assertEquals("a", names(where("name").in(values)));
        assertEquals("", names(where("name").in(List.of())));
        assertEquals("abcd", names(not(where("name").in(List.of()))));
        assertEquals("bcd", names(not(where("name").in("a"))));
    }

    @Test
    void sortingOverAReferenceKeepsRecordsWithoutIt() {
        Query<Purchase> query = Query.of(Purchase.class).orderBy(Order.asc("customer.name"), Order.desc("name"));
        assertEquals(List.of("c", "b", "a", "d"), work.read(s -> s.list(query)).stream().map(Purchase::getName).toList());
        assertEquals(List.of("b", "a"), work.read(s -> s.list(query.page(1, 2))).stream().map(Purchase::getName).toList());
        assertEquals(List.of("d"), work.read(s -> s.list(query.page(3, 10))).stream().map(Purchase::getName).toList());
    }

    @Test
    void pagesTogetherHoldEachRecordOnce() {
        Set<UUID> seen = new LinkedHashSet<>();
        for (int page = 0; page < 4; page++) {
            Query<Purchase> query = Query.of(Purchase.class).orderBy(Order.asc("state")).page(page, 1);
            work.read(session -> session.list(query)).forEach(purchase -> seen.add(purchase.getId()));
        }
        assertEquals(4, seen.size());
    }

    @Test
    void fetchedReferencesKeepRecordsWithoutThem() {
        Query<Purchase> query = Query.of(Purchase.class).fetch("customer", "customer.parent").orderBy(Order.asc("name")).page(0, 3);
        List<Purchase> found = work.read(session -> session.list(query));
        assertEquals(3, found.size());
        assertEquals("Holding", found.getFirst().getCustomer().getParent().getName());
        assertEquals(4, work.read(session -> session.list(Query.of(Purchase.class).fetch("customer"))).size());
    }

    @Test
    void aFarPageIsInOrderToo(UnitOfWork own) {
        own.write(session -> {
            IntStream.range(0, 620).forEach(i -> session.add(Purchase.named("far " + i / 10, null)).setQuantity(1000 + i));
            return Outcome.done(null);
        });
        Query<Purchase> far = Query.of(Purchase.class).where(where("quantity").atLeast(1000)).orderBy(Order.desc("quantity")).fetch("customer");
        List<Integer> page = work.read(s -> s.list(far.page(600, 50))).stream().map(Purchase::getQuantity).toList();
        assertEquals(IntStream.range(0, 20).mapToObj(i -> 1019 - i).toList(), page);
        assertEquals(List.of(), work.read(s -> s.list(far.page(700, 50))));
        own.write(session -> {
            session.list(far).forEach(session::remove);
            return Outcome.done(null);
        });
    }

    @Test
    void somePathsOnly() {
        List<Row> rows = work.read(session -> session.select(Query.of(Purchase.class).orderBy(Order.asc("name")),
            "id", "name", "customer", "customer.name", "day", "at", "state"));
        assertEquals(4, rows.size());
        assertEquals(UUID.class, rows.getFirst().get("id").getClass());
        assertEquals("ACME", rows.getFirst().get("customer.name"));
        assertEquals(UUID.class, rows.getFirst().get("customer").getClass());
        assertEquals(LocalDate.of(2025, 1, 1), rows.getFirst().get("day"));
        assertEquals(Purchase.State.OPEN, rows.getFirst().get("state"));
        assertNull(rows.getLast().get("customer.name"));
        assertNull(rows.getLast().get("customer"));
        assertEquals(NOON, rows.getLast().get("at"));
    }

    @Test
    void groupsAndSums() {
        List<Row> rows = work.read(session -> session.aggregate(Aggregation.of(Purchase.class).groupBy("customer.name", "day")
            .count("n").sum("amount", "sum").sumProduct("amount", "quantity", "value").min("quantity", "least").max("at", "last")));
        Map<Object, Row> byName = new HashMap<>();
        rows.forEach(row -> byName.put(row.get("customer.name"), row));
        assertEquals(3, rows.size());
        Row acme = byName.get("ACME");
        assertEquals(2L, acme.get("n"));
        assertEquals(LocalDate.of(2025, 1, 1), acme.get("day"));
        assertEquals(0, new BigDecimal("30.75").compareTo(acme.get("sum", BigDecimal.class)));
        assertEquals(0, new BigDecimal("81.75").compareTo(acme.get("value", BigDecimal.class)));
        assertEquals(2, acme.get("least", Integer.class));
        assertNull(byName.get(null).get("sum"));
        assertEquals(NOON, byName.get(null).get("last"));
        Row total = work.read(s -> s.aggregate(Aggregation.of(Purchase.class).where(where("day").isNotNull()).count("n"))).getFirst();
        assertEquals(3, total.get("n", Integer.class));
    }

    @Test
    void smallGroupsAreLeftOut() {
        List<Row> rows = work.read(session -> session.aggregate(Aggregation.of(Purchase.class).groupBy("customer.name").count("n").atLeast(2)));
        assertEquals(List.of("ACME"), rows.stream().map(row -> row.get("customer.name")).toList());
        assertEquals(2L, rows.getFirst().get("n"));
    }

    @Test
    void momentsAreGroupedByQuartersOfAnHour() {
        List<Row> all = work.read(session -> session.select(Query.of(Purchase.class), "at"));
        Map<Object, Long> expected = new HashMap<>();
        all.forEach(row -> expected.merge(row.get("at") == null ? "" : Instant.ofEpochSecond(row.get("at", Instant.class).getEpochSecond() / 900 * 900), 1L, Long::sum));
        List<Row> rows = work.read(session -> session.aggregate(Aggregation.of(Purchase.class).groupBy("customer", "at").byQuarterHour("at")
            .count("n").sum("amount", "sum")));
        Map<Object, Long> found = new HashMap<>();
        rows.forEach(row -> found.merge(row.get("at") == null ? "" : row.get("at"), row.get("n", Long.class), Long::sum));
        assertEquals(expected, found);
        assertEquals(List.of("customer", "at", "n", "sum"), rows.getFirst().names());
    }

    @Test
    void groupsByAReference() {
        List<Row> rows = work.read(session -> session.aggregate(Aggregation.of(Purchase.class).groupBy("customer").count("n")));
        assertEquals(3, rows.size());
        assertTrue(rows.stream().anyMatch(row -> row.get("customer") == null && row.get("n").equals(1L)));
    }

    @Test
    void theQuickSearchWantsEveryWordSomewhere() {
        Criterion search = Criteria.search(descriptions.of(Customer.class), " acme  k-1 ");
        assertEquals(1, work.read(session -> session.list(Query.of(Customer.class).where(search))).size());
        Criterion nothing = Criteria.search(descriptions.of(Customer.class), "acme k-2");
        assertEquals(0, work.read(session -> session.list(Query.of(Customer.class).where(nothing))).size());
        assertEquals(3L, work.read(session -> session.count(Query.of(Customer.class).where(Criteria.search(descriptions.of(Customer.class), " ")))));
    }

    @Test
    void aPathThatIsNotThereIsTheCallersMistake() {
        assertThrows(IllegalArgumentException.class, () -> names(where("nowhere").is(1)));
    }
}
