package org.peyvand.ui.notice;

import java.time.Duration;
import java.time.Instant;

/**
 * The stretch of time whose events are reminded of now. Windows follow each other without a gap and without overlap, however late a tick
 * comes; after a sleep the gap is made up for, but for no more than a day. A clock that is put back starts anew at the present, so that
 * nothing is told twice; one that is put forward is a long sleep.
 *
 * @param from first moment
 * @param until first moment after
 */
public record ReminderWindow(Instant from, Instant until) {
    private static final Duration LONGEST = Duration.ofDays(1);

    /**
     * The window of a tick.
     *
     * @param told until when was told already; {@code null} at the very first tick
     */
    public static ReminderWindow next(Instant told, Instant now) {
        if (told == null || told.isAfter(now)) {
            return new ReminderWindow(now, now);
        }
        Instant earliest = now.minus(LONGEST);
        return new ReminderWindow(told.isBefore(earliest) ? earliest : told, now);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return !from.isBefore(until);
    }

    /** The same stretch later. */
    public ReminderWindow plus(Duration lead) {
        return new ReminderWindow(from.plus(lead), until.plus(lead));
    }
}
