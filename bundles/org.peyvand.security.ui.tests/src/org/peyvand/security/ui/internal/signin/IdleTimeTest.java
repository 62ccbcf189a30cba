package org.peyvand.security.ui.internal.signin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IdleTimeTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final IdleTime idle = new IdleTime(now::get);

    @Test
    void itIsOverAfterThatManyMinutesWithoutATouch() {
        now.addAndGet(Duration.ofMinutes(5).toNanos() - 1);
        assertFalse(idle.isOver(5));
        now.incrementAndGet();
        assertTrue(idle.isOver(5));
        assertTrue(idle.isOver(1));
        assertFalse(idle.isOver(6));
        idle.touched();
        assertFalse(idle.isOver(5));
    }

    @Test
    void zeroMinutesAreNever() {
        now.addAndGet(Duration.ofDays(9).toNanos());
        assertFalse(idle.isOver(0));
    }
}
