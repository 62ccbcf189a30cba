package org.peyvand.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 21);
    private static final LocalDate AFTER = LocalDate.of(2026, 4, 21);

    @Test
    void startsIncludedEndsExcluded() {
        Period month = new Period(FIRST, AFTER);
        assertTrue(month.contains(FIRST));
        assertTrue(month.contains(AFTER.minusDays(1)));
        assertFalse(month.contains(AFTER));
        assertFalse(month.contains(FIRST.minusDays(1)));
        assertEquals(AFTER.minusDays(1), month.last());
        assertEquals(month, Period.closed(FIRST, month.last()));
    }

    @Test
    void openPeriodHasNoEnd() {
        Period open = Period.from(FIRST);
        assertTrue(open.isOpen());
        assertTrue(open.contains(LocalDate.of(3000, 1, 1)));
        assertThrows(IllegalStateException.class, open::last);
    }

    @Test
    void neighboursDoNotOverlap() {
        Period month = new Period(FIRST, AFTER);
        assertFalse(month.overlaps(Period.from(AFTER)));
        assertTrue(month.overlaps(Period.from(AFTER.minusDays(1))));
        assertTrue(Period.from(FIRST).overlaps(Period.from(AFTER)));
        assertFalse(new Period(FIRST, FIRST).overlaps(month));
    }

    @Test
    void endsNotBeforeItStarts() {
        assertThrows(IllegalArgumentException.class, () -> new Period(AFTER, FIRST));
        assertTrue(new Period(FIRST, FIRST).isEmpty());
    }
}
