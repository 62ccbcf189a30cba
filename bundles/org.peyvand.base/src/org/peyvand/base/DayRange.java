package org.peyvand.base;

import java.time.LocalDate;

/**
 * Days from a first to a last one, both included, as people say it; either side may be open.
 *
 * @param first first day; null for no beginning
 * @param last  last day; null for no end
 */
public record DayRange(LocalDate first, LocalDate last) {

    /** Throws {@link IllegalArgumentException} when the last day is before the first. */
    public DayRange {
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("The range ends on " + last + ", before it starts on " + first);
        }
    }

    /** Between two days, whichever is the first. */
    public static DayRange between(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? new DayRange(other, one) : new DayRange(one, other);
    }

    /** The days of a period that is not empty. */
    public static DayRange of(Period period) {
        return new DayRange(period.from(), period.isOpen() ? null : period.last());
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }
}
