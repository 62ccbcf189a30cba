package org.peyvand.security.internal.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How long no password is looked at after wrong ones: the first four cost nothing, the fifth a minute, each further one twice as long, at most an hour.
 * After a day without a trial all is forgotten.
 */
final class LockOut {
    static final int FREE = 4;
    static final Duration FIRST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofHours(1);
    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private LockOut() {
    }

    /** The wait after that many wrong passwords in a row. */
    static Duration after(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE - 1, 10);
        Duration wait = FIRST.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    /** Minutes from now to then, rounded up; 0 when it is past or never was. */
    static long minutes(Instant now, Instant until) {
        return until == null || !until.isAfter(now) ? 0 : Duration.between(now, until).plusSeconds(59).toMinutes();
    }
}
