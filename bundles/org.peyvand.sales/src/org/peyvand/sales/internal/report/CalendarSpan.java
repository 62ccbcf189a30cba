package org.peyvand.sales.internal.report;

import java.time.LocalDate;
import java.util.Locale;

import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
import org.peyvand.core.report.Worded;

/**
 * A year, quarter or month of a calendar.
 *
 * @param unit     how long it is
 * @param calendar of which calendar
 * @param year     the year in that calendar
 * @param part     quarter or month from 1; 0 for a year
 */
record CalendarSpan(Unit unit, CalendarSystem calendar, int year, int part) implements Worded, Comparable<CalendarSpan> {

    /** Lengths of spans. */
    enum Unit {
        YEAR, QUARTER, MONTH
    }

    /**
     * Finds the span a day lies in.
     *
     * @param unit     how long
     * @param calendar in which calendar
     * @param day      the day
     * @return the span
     */
    static CalendarSpan of(Unit unit, CalendarSystem calendar, LocalDate day) {
        int part = switch (unit) {
            case YEAR -> 0;
            case QUARTER -> calendar.quarter(day);
            case MONTH -> calendar.month(day);
        };
        return new CalendarSpan(unit, calendar, calendar.year(day), part);
    }

    @Override
    public String in(Culture culture) {
        String digits = culture.digits(Integer.toString(year));
        return switch (unit) {
            case YEAR -> digits;
            case QUARTER -> Labels.of(CalendarSpan.class, calendar.name().toLowerCase(Locale.ROOT) + ".quarter." + part,
                    culture.language()) + ' ' + digits;
            case MONTH -> calendar.monthName(part, culture.language()) + ' ' + digits;
        };
    }

    @Override
    public boolean isTime() {
        return true;
    }

    @Override
    public int compareTo(CalendarSpan other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(part, other.part);
    }

    /** Technical form: {@code 2017}, {@code 2017-Q1} or {@code 2017-03}. */
    @Override
    public String toString() {
        return switch (unit) {
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, part);
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, part);
        };
    }
}
