package org.peyvand.base;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A stretch of days.
 *
 * @param from first day, included
 * @param to   first day after it; null when the period is open-ended
 */
public record Period(LocalDate from, LocalDate to) {

    /** Throws {@link IllegalArgumentException} when the end is before the start. */
    public Period {
        Objects.requireNonNull(from, "from");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends on " + to + ", before it starts on " + from);
        }
    }

    /** From this day on, without an end. */
    public static Period from(LocalDate from) {
        return new Period(from, null);
    }

    /** From the first to the last day, both included. */
    public static Period closed(LocalDate first, LocalDate last) {
        return new Period(first, last.plusDays(1));
    }

    /** Whether the day falls into the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Whether the two periods share at least one day. */
    public boolean overlaps(Period other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to))
                && !isEmpty() && !other.isEmpty();
    }

    /** Whether there is no end. */
    public boolean isOpen() {
        return to == null;
    }

    /** Whether there is no day in it. */
    public boolean isEmpty() {
        return from.equals(to);
    }

    /**
     * The last day.
     *
     * @throws IllegalStateException when the period is open or empty
     */
    public LocalDate last() {
        if (isOpen() || isEmpty()) {
            throw new IllegalStateException("An open or empty period has no last day");
        }
        return to.minusDays(1);
    }
}
