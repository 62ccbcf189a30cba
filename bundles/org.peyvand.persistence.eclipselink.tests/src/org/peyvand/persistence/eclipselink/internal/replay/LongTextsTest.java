package org.peyvand.persistence.eclipselink.internal.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.persistence.replay.LogReader.Placed;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.persistence.shop.Purchase;

/** What is read of the log at a time stays small, however long the texts of records are. */
public class LongTextsTest extends TwoDatabases {
    private static final String LONG = "پ".repeat(900_000);

    private void purchases(Customer customer, int count) {
        write(session -> IntStream.range(0, count).forEach(i -> {
            Purchase purchase = Purchase.named("p" + i, session.find(Customer.class, customer.getId()).orElseThrow());
            purchase.setNote(LONG);
            session.add(purchase);
        }));
    }

    private List<Integer> sizes(long number) {
        return platform.service(LogReader.class).after(number, 2_000).stream().map(Placed::transaction).map(one -> one.changes().size()).toList();
    }

    @Test
    void severalLongTransactionsAreNotReadAtOnce() {
        Customer customer = Customer.named("Sara");
        write(session -> session.add(customer));
        for (int i = 0; i < 7; i++) {
            purchases(customer, 1);
        }
        assertEquals(List.of(1, 1, 1, 1, 1, 1), sizes(0));
        assertEquals(List.of(1, 1), sizes(6));
        assertEquals(List.of(), sizes(8));
        assertEquals(2, platform.service(LogReader.class).ownAfter(6, 2_000).size());
    }

    @Test
    void oneIsReadWholeHoweverLongItIs() {
        Customer customer = Customer.named("Sara");
        write(session -> session.add(customer));
        purchases(customer, 6);
        write(session -> session.find(Customer.class, customer.getId()).orElseThrow().setNumber("1"));
        assertEquals(List.of(1), sizes(0), "the next one alone is too long");
        assertEquals(List.of(6), sizes(1));
        assertEquals(List.of(1), sizes(2));
    }
}
