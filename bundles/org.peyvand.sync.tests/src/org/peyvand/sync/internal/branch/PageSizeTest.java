package org.peyvand.sync.internal.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PageSizeTest {
    private final PageSize size = new PageSize();

    @Test
    void nobodyKnowsAtFirstHowQuickItIs() {
        assertEquals(PageSize.LEAST, size.changes());
    }

    @Test
    void moreIsAskedForAsLongAsPagesAreQuick() {
        size.stored(Duration.ofMillis(500));
        assertEquals(PageSize.LEAST, size.changes());
        size.stored(Duration.ofMillis(499));
        assertEquals(PageSize.MOST, size.changes());
        size.stored(Duration.ofMillis(999));
        assertEquals(PageSize.MOST, size.changes(), "twice as much may take twice as long");
        size.stored(Duration.ofSeconds(1));
        assertEquals(PageSize.LEAST, size.changes());
        size.stored(Duration.ZERO);
        assertEquals(PageSize.MOST, size.changes());
    }
}
