package org.peyvand.sync.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.peyvand.nodes.Node;

/** Letters of nearly a megabyte each, more of them than either side takes at a time. */
class LongTextsTest {
    private static final String LONG = "x".repeat(900_000);
    private static final int LETTERS = 12;
    private static final int MOST = 5_000_000;

    /** How many calls an exchange takes; their length says little, since such texts are packed well. */
    private static int calls(Node branch, UnaryOperator<byte[]> office) {
        AtomicInteger calls = new AtomicInteger();
        branch.ask("sync", (UnaryOperator<byte[]>) call -> {
            calls.incrementAndGet();
            return office.apply(call);
        });
        return calls.get();
    }

    @Test
    void theyTravelInSmallParts() {
        try (Offices offices = new Offices("Shiraz")) {
            Node head = offices.head();
            Node shiraz = offices.branch(0);
            String id = offices.id(shiraz);
            shiraz.ask("edit", new String[] {"account", "Pars"});
            offices.sync(shiraz);
            for (int i = 0; i < LETTERS; i++) {
                shiraz.ask("edit", new String[] {"letter", "Pars", LONG});
            }
            assertEquals((long) LETTERS, shiraz.ask("waiting", null), "all of them are counted");
            int calls = calls(shiraz, head.answering(id));
            assertTrue(calls >= 6, () -> "a greeting, three pushes, two pulls of what it has itself: " + calls);
            assertEquals((long) LETTERS, head.ask("notes", "Pars"));
            String incarnation = (String) shiraz.ask("incarnation", null);
            long longest = Long.parseLong((String) head.ask("compared", new String[] {id, incarnation, "load"}));
            assertTrue(longest < MOST, () -> "characters: " + longest);
            assertEquals(head.ask("state", id), shiraz.ask("state", null));
        }
    }
}
