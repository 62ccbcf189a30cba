package org.peyvand.sync.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peyvand.nodes.Node;

/** Letters of nearly a megabyte each, more of them than either side takes at a time. */
class LongTextsTest {
    private static final String LONG = "x".repeat(900_000);
    private static final int LETTERS = 12;
    private static final int MOST = 5_000_000;
    private static Offices offices;
    private static Node head;
    private static Node shiraz;
    private static String shirazId;

    @BeforeAll
    static void open() {
        offices = new Offices("Shiraz");
        head = offices.head();
        shiraz = offices.branch(0);
        shirazId = offices.id(shiraz);
    }

    @AfterAll
    static void close() {
        offices.close();
    }

    /** How many calls an exchange takes; their length says little, since such texts are packed well. */
    private static int calls() {
        AtomicInteger calls = new AtomicInteger();
        UnaryOperator<byte[]> office = head.answering(shirazId);
        shiraz.ask("sync", (UnaryOperator<byte[]>) call -> {
            calls.incrementAndGet();
            return office.apply(call);
        });
        return calls.get();
    }

    @Test
    void theyTravelInSmallParts() {
        shiraz.ask("edit", new String[] {"account", "Pars"});
        offices.sync(shiraz);
        for (int i = 0; i < LETTERS; i++) {
            shiraz.ask("edit", new String[] {"letter", "Pars", LONG});
        }
        assertEquals((long) LETTERS, shiraz.ask("waiting", null), "all of them are counted");
        int calls = calls();
        assertTrue(calls >= 6, () -> "a greeting, three pushes, two pulls of what it has itself: " + calls);
        assertEquals((long) LETTERS, head.ask("notes", "Pars"));
        String incarnation = (String) shiraz.ask("incarnation", null);
        long longest = Long.parseLong((String) head.ask("compared", new String[] {shirazId, incarnation, "load"}));
        assertTrue(longest < MOST, () -> "characters: " + longest);
        assertEquals(head.ask("state", shirazId), shiraz.ask("state", null));
    }
}
