package org.peyvand.security.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LockOutTest {

    @Test
    void theFirstCostNothingThenItDoubles() {
        assertEquals(Duration.ZERO, LockOut.after(4));
        assertEquals(Duration.ofMinutes(1), LockOut.after(5));
        assertEquals(Duration.ofMinutes(2), LockOut.after(6));
        assertEquals(Duration.ofMinutes(32), LockOut.after(10));
        assertEquals(Duration.ofHours(1), LockOut.after(11));
        assertEquals(Duration.ofHours(1), LockOut.after(Integer.MAX_VALUE));
    }

    /** NIST SP 800-63B, 5.2.2: at most 100 wrong ones in a row. */
    @Test
    void inADayOneCannotTryAHundred() {
        int tries = 0;
        Duration spent = Duration.ZERO;
        while (spent.compareTo(Duration.ofDays(1)) < 0) {
            tries++;
            spent = spent.plus(LockOut.after(tries));
        }
        assertTrue(tries < 40, tries + " tries");
    }

    @Test
    void minutesAreRoundedUp() {
        Instant now = Instant.parse("2026-11-22T10:00:00Z");
        assertEquals(0, LockOut.minutes(now, null));
        assertEquals(0, LockOut.minutes(now, now));
        assertEquals(1, LockOut.minutes(now, now.plusSeconds(1)));
        assertEquals(1, LockOut.minutes(now, now.plusSeconds(60)));
        assertEquals(2, LockOut.minutes(now, now.plusSeconds(61)));
    }
}
