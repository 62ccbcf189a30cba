package org.peyvand.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoardLayoutTest {
    private static final int CARD = 100;
    private final BoardLayout layout = new BoardLayout(List.of(false, false, true), 850, 700, 50, CARD);

    @Test
    void closedColumnsAreNarrow() {
        assertTrue(layout.width(2) < layout.width(0));
        assertEquals(layout.width(0), layout.width(1));
        assertEquals(850, layout.total(), 2, "the columns fill the width");
    }

    @Test
    void columnsThatDoNotFitAreScrolled() {
        assertTrue(new BoardLayout(List.of(false, false, false, false, false), 600, 700, 50, CARD).total() > 600);
    }

    @Test
    void onlyWhatIsSeenIsPainted() {
        int seen = layout.end(layout.step() * 2000 + 10, 5000) - layout.first(layout.step() * 2000 + 10);

        assertTrue(seen <= layout.bodyHeight() / layout.step() + 2, "painted " + seen);
        assertEquals(2000, layout.first(layout.step() * 2000 + 10));
        assertEquals(3, layout.end(0, 3));
    }

    @Test
    void aPointFindsItsCard() {
        assertEquals(0, layout.columnAt(layout.start(0) + 1));
        assertEquals(-1, layout.columnAt(0));
        assertEquals(3, layout.cardAt(layout.top(3, 40) + 5, 40, 10));
        assertEquals(-1, layout.cardAt(layout.top(3, 40) + CARD + 2, 40, 10), "between two cards");
        assertEquals(-1, layout.cardAt(layout.top(3, 40) + 5, 40, 3), "below the last");
    }

    @Test
    void aChosenCardComesIntoSight() {
        int scrolled = layout.showing(40, 0, 100);

        assertTrue(layout.top(40, scrolled) + CARD <= layout.footTop());
        assertEquals(0, layout.showing(0, scrolled, 100));
        assertEquals(scrolled, layout.showing(40, scrolled, 100), "what is seen stays");
    }
}
