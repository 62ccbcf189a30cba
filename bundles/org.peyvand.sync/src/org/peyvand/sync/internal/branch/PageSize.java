package org.peyvand.sync.internal.branch;

import java.time.Duration;

/**
 * How many changes are asked for at a time. Each page has its price, so more of them where a page is quickly here and stored; never so many that people wait long for records
 * that are being stored, or that much is lost when a slow wire is cut.
 */
final class PageSize {
    static final int LEAST = 2_000;
    static final int MOST = 4_000;
    /** Of a page of the least size. */
    private static final Duration QUICK = Duration.ofMillis(500);

    private int changes = LEAST;

    /** About how many changes the next page is to have. */
    int changes() {
        return changes;
    }

    /** A page was here and stored after some time. */
    void stored(Duration time) {
        changes = time.compareTo(QUICK.multipliedBy(changes / LEAST)) < 0 ? MOST : LEAST;
    }
}
