package org.peyvand.ui.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/** How far something is put off. */
public enum Postponement {
    /** By two hours. */
    LATER,
    /** To tomorrow. */
    TOMORROW,
    /** By three days. */
    THREE_DAYS,
    /** By a week. */
    NEXT_WEEK;

    private static final Duration HOURS = Duration.ofHours(2);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /**
     * The new moment: two hours from now, or the same hour on a later day, counted from today however long it is overdue.
     *
     * @param before when it was due; {@code null} counts as nine in the morning
     */
    public Instant from(Instant before, DayMoment day) {
        if (this == LATER) {
            return day.now().plus(HOURS);
        }
        int days = this == TOMORROW ? 1 : this == THREE_DAYS ? 3 : 7;
        LocalTime time = before == null ? MORNING : before.atZone(day.culture().zone()).toLocalTime();
        return day.today().plusDays(days).atTime(time).atZone(day.culture().zone()).toInstant();
    }
}
