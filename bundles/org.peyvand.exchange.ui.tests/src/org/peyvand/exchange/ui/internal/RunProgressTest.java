package org.peyvand.exchange.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RunProgressTest {
    private final RunProgress progress = new RunProgress();

    @Test
    void nobodyKnowsAtFirst() {
        assertTrue(progress.fraction() < 0);
        progress.worked(5);
        assertTrue(progress.fraction() < 0);
        assertEquals(5, progress.done());
    }

    @Test
    void theFractionNeverPassesOne() {
        progress.total("rows", 10);
        progress.worked(4);
        assertEquals(0.4, progress.fraction(), 1e-9);
        progress.worked(20);
        assertEquals(1.0, progress.fraction(), 1e-9);
        progress.total("more rows", 10);
        assertEquals(0.0, progress.fraction(), 1e-9);
    }

    @Test
    void whoFollowsIsToldAndCanCancel() {
        RunProgress other = new RunProgress();
        progress.follow(other);
        progress.total("rows", 3);
        progress.worked(2);
        progress.subTask("a.csv");
        assertEquals(2, other.done());
        assertEquals("a.csv", other.now());
        assertFalse(progress.isCancelled());
        other.cancel();
        assertTrue(progress.isCancelled());
    }

    @Test
    void cancellingIsSeenByTheWork() {
        progress.cancel();
        assertTrue(progress.isCancelled());
    }
}
