package org.peyvand.core.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.peyvand.base.DayRange;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;

/**
 * The days that a measure is about.
 *
 * @param first first day
 * @param last last day, included
 * @param now the moment of asking
 * @param zone where days begin
 */
public record MeasureSpan(LocalDate first, LocalDate last, Instant now, ZoneId zone) {

    /** Throws {@link IllegalArgumentException} when the last day is before the first. */
    public MeasureSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " to " + last);
        }
    }

    /** Today. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** The same days, as people say it. */
    public DayRange days() {
        return new DayRange(first, last);
    }

    /** How many days. */
    public long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** How many of its days have begun. */
    public long gone() {
        return Math.clamp(ChronoUnit.DAYS.between(first, today()) + 1, 0, length());
    }

    /** How many days it has in common with others, both ends included. */
    public long common(LocalDate from, LocalDate to) {
        LocalDate begin = from.isAfter(first) ? from : first;
        LocalDate end = to.isBefore(last) ? to : last;
        return Math.max(0, ChronoUnit.DAYS.between(begin, end) + 1);
    }

    /** A day at a path lies in it. */
    public Criterion day(String path) {
        return Criteria.where(path).between(first, last);
    }

    /** A moment at a path lies in it. */
    public Criterion moment(String path) {
        return Criteria.all(Criteria.where(path).atLeast(first.atStartOfDay(zone).toInstant()),
            Criteria.where(path).lessThan(last.plusDays(1).atStartOfDay(zone).toInstant()));
    }
}
