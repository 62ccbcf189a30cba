package org.peyvand.core.ui.internal.timeline;

import java.time.Instant;
import java.time.LocalDate;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.culture.Culture;

/** A stretch of time by which a timeline is narrowed. Months and years are those of the person's calendar. */
enum TimelinePeriod {
    /** What is planned. */
    AHEAD,
    /** Seven days up to today. */
    WEEK,
    /** Thirty days up to today. */
    THIRTY_DAYS,
    /** This month. */
    MONTH,
    /** This year. */
    YEAR,
    /** Everything before this year. */
    BEFORE;

    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 30;

    /** First moment of it; {@code null} for no beginning. */
    Instant from(Culture culture, LocalDate today) {
        return switch (this) {
            case AHEAD -> start(culture, today);
            case WEEK -> start(culture, today.minusDays(DAYS_OF_WEEK - 1L));
            case THIRTY_DAYS -> start(culture, today.minusDays(DAYS_OF_MONTH - 1L));
            case MONTH -> start(culture, culture.calendar().monthOf(today).from());
            case YEAR -> start(culture, yearStart(culture.calendar(), today));
            case BEFORE -> null;
        };
    }

    /** First moment after it; {@code null} for no end. */
    Instant until(Culture culture, LocalDate today) {
        return switch (this) {
            case AHEAD -> null;
            case WEEK, THIRTY_DAYS -> start(culture, today.plusDays(1));
            case MONTH -> start(culture, culture.calendar().monthOf(today).to());
            case YEAR -> start(culture, culture.calendar().yearPeriod(culture.calendar().year(today)).to());
            case BEFORE -> start(culture, yearStart(culture.calendar(), today));
        };
    }

    private static Instant start(Culture culture, LocalDate day) {
        return day.atStartOfDay(culture.zone()).toInstant();
    }

    private static LocalDate yearStart(CalendarSystem calendar, LocalDate day) {
        return calendar.startOfYear(calendar.year(day));
    }
}
