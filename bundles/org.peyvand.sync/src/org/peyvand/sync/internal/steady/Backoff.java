package org.peyvand.sync.internal.steady;

import java.time.Duration;

/** How long to wait after so many failures in a row: twice as long each time, a minute at most, so that a connection that is back is found soon. */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 10;

    private Backoff() {
    }

    /** @param failures at least 1 */
    static Duration after(int failures) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
