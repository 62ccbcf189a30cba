package org.peyvand.ui.list.filter;

import java.time.LocalDate;
import java.util.List;
import org.peyvand.base.Period;
import org.peyvand.base.calendar.CalendarSystem;

/**
 * Days from one to another.
 *
 * @param from first day; {@code null} for no beginning
 * @param to first day after it; {@code null} for no end
 */
record DaySpan(LocalDate from, LocalDate to) {
    boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    /**
     * The days an operator means.
     *
     * @param values what was said beside it: days, or a number of days
     */
    static DaySpan of(Operator operator, List<Object> values, FilterNow now) {
        LocalDate today = now.today();
        return switch (operator) {
            case BEFORE -> new DaySpan(null, (LocalDate) values.getFirst());
            case AFTER -> new DaySpan(((LocalDate) values.getFirst()).plusDays(1), null);
            case AT_LEAST -> new DaySpan((LocalDate) values.getFirst(), null);
            case AT_MOST -> new DaySpan(null, ((LocalDate) values.getFirst()).plusDays(1));
            case BETWEEN -> between((LocalDate) values.getFirst(), (LocalDate) values.getLast());
            case PAST -> new DaySpan(null, today);
            case LAST_DAYS -> new DaySpan(today.minusDays((Integer) values.getFirst() - 1L), today.plusDays(1));
            case NEXT_DAYS -> new DaySpan(today, today.plusDays((Integer) values.getFirst()));
            case YESTERDAY -> day(today.minusDays(1));
            case TOMORROW -> day(today.plusDays(1));
            case THIS_WEEK -> of(now.calendar().weekOf(today));
            case NEXT_WEEK -> of(now.calendar().weekOf(today.plusWeeks(1)));
            default -> calendar(operator, today, now.calendar());
        };
    }

    /** One day. */
    static DaySpan day(LocalDate day) {
        return new DaySpan(day, day.plusDays(1));
    }

    private static DaySpan between(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? between(other, one) : new DaySpan(one, other.plusDays(1));
    }

    private static DaySpan calendar(Operator operator, LocalDate today, CalendarSystem calendar) {
        int year = calendar.year(today);
        return switch (operator) {
            case THIS_MONTH -> of(calendar.monthOf(today));
            case LAST_MONTH -> of(calendar.monthOf(calendar.plusMonths(today, -1)));
            case NEXT_MONTH -> of(calendar.monthOf(calendar.plusMonths(today, 1)));
            case THIS_QUARTER -> of(calendar.quarterPeriod(year, calendar.quarter(today)));
            case THIS_YEAR -> of(calendar.yearPeriod(year));
            case LAST_YEAR -> of(calendar.yearPeriod(year - 1));
            default -> day(today);
        };
    }

    private static DaySpan of(Period period) {
        return new DaySpan(period.from(), period.to());
    }
}
