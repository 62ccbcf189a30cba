package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.peyvand.persistence.Criteria.where;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.PersianText;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.testing.MemoryDatabase;

/** Texts of many languages are found and sorted in the same way on every engine, whatever language its database was made for. */
@ExtendWith(MemoryDatabase.class)
class TextsTest {
    private static final List<String> NAMES = List.of("Zürich", "ÉCLAIR", "apple", "Banana", "ПРИВЕТ", "привет", "آبان", "پارس", "تهران", "کرج", "گرگان", "یزد",
        "می‌خواهم", "میخواهم", "a_b", "a%b", "a\\b", "x 10", "x 9", "😀 smile", "  blank", "'quoted'", "\"both\"", "{0}", "${uuid}", "ß", "İzmir", "٣", "۳", "3");
    private final UnitOfWork work;

    TextsTest(UnitOfWork work) {
        this.work = work;
    }

    @BeforeAll
    static void fill(UnitOfWork work) {
        work.write(session -> {
            for (String name : NAMES) {
                Customer customer = Customer.named(name);
                customer.setNameKey(PersianText.sortKey(name));
                session.add(customer);
            }
            return Outcome.done(null);
        });
    }

    private List<String> names(Criterion criterion, Order... orders) {
        return work.read(session -> session.list(Query.of(Customer.class).where(criterion).orderBy(orders))).stream().map(Customer::getName).toList();
    }

    @Test
    void capitalLettersOfAllLanguagesAreFoundBySmallOnes() {
        assertEquals(List.of("ÉCLAIR"), names(where("name").contains("éclair")));
        assertEquals(List.of("Zürich"), names(where("name").startsWith("ZÜ")));
        assertEquals(2, names(where("name").contains("Привет")).size());
    }

    @Test
    void equalMeansTheSameLetters() {
        for (String name : NAMES) {
            assertEquals(List.of(name), names(where("name").is(name)));
            assertEquals(List.of(name), names(where("name").in(List.of(name, "nobody"))));
            assertEquals(NAMES.size() - 1, names(where("name").isNot(name)).size());
        }
    }

    @Test
    void signsOfPatternsAreLetters() {
        assertEquals(List.of("a_b"), names(where("name").contains("_")));
        assertEquals(List.of("a%b"), names(where("name").contains("%")));
        assertEquals(List.of("a\\b"), names(where("name").contains("\\")));
    }

    @Test
    void namesAreSortedByTheNumbersOfTheirLettersAndKeysInThePersianOrder() {
        List<String> byLetters = new ArrayList<>(NAMES);
        Collections.sort(byLetters);
        assertEquals(byLetters, names(where("name").isNotNull(), Order.asc("name")));
        List<String> persian = new ArrayList<>(NAMES);
        persian.sort(Comparator.comparing(PersianText::sortKey));
        assertEquals(persian.stream().map(PersianText::sortKey).toList(),
            names(where("name").isNotNull(), Order.asc("nameKey"), Order.asc("name")).stream().map(PersianText::sortKey).toList());
        assertEquals(persian.stream().map(PersianText::sortKey).toList().reversed(),
            names(where("name").isNotNull(), Order.desc("nameKey"), Order.asc("name")).stream().map(PersianText::sortKey).toList());
    }

    @Test
    void greaterAndLessFollowTheSameOrder() {
        assertEquals(NAMES.stream().filter(name -> name.compareTo("ک") >= 0).sorted().toList(), names(where("name").atLeast("ک"), Order.asc("name")));
    }

    @Test
    void missingValuesComeLastUpwardsAndFirstDownwards() {
        Order up = Order.asc("number");
        work.write(session -> {
            Customer customer = session.first(Query.of(Customer.class).where(where("name").is("apple"))).orElseThrow();
            customer.setNumber("1");
            return Outcome.done(null);
        });
        assertEquals("apple", names(where("name").isNotNull(), up).getFirst());
        assertEquals("apple", names(where("name").isNotNull(), Order.desc("number")).getLast());
    }
}
