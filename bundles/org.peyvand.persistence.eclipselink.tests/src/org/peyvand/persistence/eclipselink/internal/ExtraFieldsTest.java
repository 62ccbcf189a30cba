package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.extra.ExtraKind;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.model.ExtraField;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.testing.MemoryDatabase;

/** Fields that an entity gets while the program runs. */
@ExtendWith(MemoryDatabase.class)
class ExtraFieldsTest {
    private static final Map<ExtraKind, Object> VALUES = new EnumMap<>(Map.ofEntries(
        Map.entry(ExtraKind.TEXT, "آبی"), Map.entry(ExtraKind.LONG_TEXT, "یک\nدو".repeat(3000)), Map.entry(ExtraKind.INTEGER, 7_000_000_000L),
        Map.entry(ExtraKind.DECIMAL, new BigDecimal("12.3456")), Map.entry(ExtraKind.PERCENT, new BigDecimal("7.5000")),
        Map.entry(ExtraKind.BOOLEAN, true), Map.entry(ExtraKind.DATE, LocalDate.of(2026, 3, 21)),
        Map.entry(ExtraKind.MOMENT, Instant.parse("2026-03-20T20:30:00Z")), Map.entry(ExtraKind.PICK, "red"),
        Map.entry(ExtraKind.PHONE, "+982112345678"), Map.entry(ExtraKind.EMAIL, "a@example.ir"), Map.entry(ExtraKind.URL, "https://example.ir")));

    private final UnitOfWork work;
    private final EntityDescriptions descriptions;

    ExtraFieldsTest(UnitOfWork work, EntityDescriptions descriptions) {
        this.work = work;
        this.descriptions = descriptions;
    }

    private AttributeDescription field(String key, ExtraKind kind) {
        ExtraField field = new ExtraField();
        field.setEntity("shop.customer");
        field.setKey(key);
        field.setKind(kind);
        field.setLabelEn("The " + key);
        field.setLabelFa("فیلد " + key);
        assertTrue(work.write(session -> Outcome.done(session.save(field))).isDone());
        return descriptions.of(Customer.class).attribute("x_" + key).orElseThrow();
    }

    private Customer saved(Customer customer) {
        return work.write(session -> Outcome.done(session.save(customer))).value();
    }

    private Customer stored(Customer customer) {
        return work.read(session -> session.find(Customer.class, customer.getId())).orElseThrow();
    }

    /** The list of changes that is told after the commit has an end. */
    @Test
    void aFieldThatComesLastInAHugeTransactionHasItsColumnToo() {
        ExtraField field = new ExtraField();
        field.setEntity("shop.customer");
        field.setKey("last");
        field.setKind(ExtraKind.TEXT);
        field.setLabelEn("Last");
        assertTrue(work.write(session -> {
            for (int i = 0; i <= EntityChange.MOST; i++) {
                session.save(Customer.named("Customer " + i));
            }
            session.flush();
            return Outcome.done(session.save(field));
        }).isDone());
        AttributeDescription attribute = descriptions.of(Customer.class).attribute("x_last").orElseThrow();
        Customer customer = Customer.named("Last");
        attribute.set(customer, "x");
        saved(customer);
        assertEquals("x", attribute.get(stored(customer)));
    }

    @Test
    void aFieldOfEveryKindIsStoredFoundAndReadAgain() {
        VALUES.forEach((kind, value) -> {
            AttributeDescription attribute = field("all_" + kind.name().toLowerCase(Locale.ROOT), kind);
            Customer customer = Customer.named("Customer " + kind);
            attribute.set(customer, value);
            saved(customer);
            assertEquals(value, attribute.get(stored(customer)), kind.name());
            if (kind != ExtraKind.LONG_TEXT) {
                assertEquals(List.of(customer), work.read(session -> session.list(Query.of(Customer.class).where(where(attribute.name()).is(value)))));
            }
        });
    }

    @Test
    void anExtraFieldStandsInTheDescriptionWithItsLabels() {
        AttributeDescription attribute = field("label", ExtraKind.DATE);
        assertEquals("The label", attribute.label(Locale.ENGLISH));
        assertEquals("فیلد label", attribute.label(Locale.of("fa")));
        assertTrue(descriptions.of(Customer.class).attributes().contains(attribute));
        assertEquals("parent.x_label", descriptions.of(Customer.class).attribute("parent.x_label").orElseThrow().name());
    }

    @Test
    void aChangeOfAnExtraFieldAloneIsSavedAndLogged() {
        AttributeDescription colour = field("colour", ExtraKind.TEXT);
        Customer customer = Customer.named("Changing");
        colour.set(customer, "blue");
        Customer first = stored(saved(customer));
        colour.set(first, "green");
        saved(first);
        assertEquals("green", colour.get(stored(customer)));
        colour.set(first = stored(customer), null);
        saved(first);
        assertNull(colour.get(stored(customer)));
        List<String> log = work.read(session -> session.list(Query.of(ChangeEntry.class).where(where("recordId").is(customer.getId()))
            .orderBy(Order.asc("id")))).stream().map(ChangeEntry::getChanges).toList();
        assertTrue(log.get(0).contains("\"x_colour\":[null,\"blue\"]"), log::toString);
        assertTrue(log.get(1).contains("\"x_colour\":[\"blue\",\"green\"]"), log::toString);
        assertTrue(log.get(2).contains("\"x_colour\":[\"green\",null]"), log::toString);
    }

    @Test
    void listsSortGroupAndSumByExtraFields() {
        AttributeDescription area = field("area", ExtraKind.TEXT);
        AttributeDescription size = field("size", ExtraKind.DECIMAL);
        for (int i = 1; i <= 6; i++) {
            Customer customer = Customer.named("Sorted " + i);
            area.set(customer, i % 2 == 0 ? "even" : "odd");
            size.set(customer, BigDecimal.valueOf(10 - i));
            saved(customer);
        }
        Query<Customer> sized = Query.of(Customer.class).where(where("x_size").isNotNull());
        assertEquals(List.of("Sorted 6", "Sorted 5"), work.read(session -> session.select(sized.orderBy(Order.asc("x_size")).page(0, 2), "name"))
            .stream().map(row -> row.get("name", String.class)).toList());
        Map<String, BigDecimal> sums = new HashMap<>();
        work.read(session -> session.aggregate(Aggregation.of(Customer.class).where(where("x_size").isNotNull()).groupBy("x_area").sum("x_size", "sum")))
            .forEach(row -> sums.put(row.get("x_area", String.class), row.get("sum", BigDecimal.class).stripTrailingZeros()));
        assertEquals(Map.of("even", new BigDecimal("18"), "odd", new BigDecimal("21")), sums);
    }

    @Test
    void whatWasReadBeforeAFieldCameCanStillBeSaved() {
        Customer before = stored(saved(Customer.named("Before")));
        AttributeDescription late = field("late", ExtraKind.INTEGER);
        late.set(before, 5L);
        before.setNumber("B-1");
        saved(before);
        assertEquals(5L, late.get(stored(before)));
        assertEquals("B-1", stored(before).getNumber());
    }

    @Test
    void aRecordChangedWithinOneWriteKeepsAccountItself() {
        AttributeDescription mood = field("mood", ExtraKind.TEXT);
        Customer customer = saved(Customer.named("Managed"));
        work.write(session -> {
            mood.set(session.find(Customer.class, customer.getId()).orElseThrow(), "good");
            return Outcome.done(customer);
        });
        assertEquals("good", mood.get(stored(customer)));
    }
}
