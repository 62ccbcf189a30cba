package org.peyvand.base.calendar;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.peyvand.base.Period;

/** A calendar in which days are shown and years, quarters and months are counted. */
public enum CalendarSystem {

    /** The international calendar (ISO 8601). */
    GREGORIAN("gregorian") {
        @Override
        public int year(LocalDate date) {
            return date.getYear();
        }

        @Override
        public int month(LocalDate date) {
            return date.getMonthValue();
        }

        @Override
        public int day(LocalDate date) {
            return date.getDayOfMonth();
        }

        @Override
        public LocalDate of(int year, int month, int day) {
            return LocalDate.of(year, month, day);
        }
    },

    /** The solar Hijri calendar of Iran; see {@link JalaliDate} for its years. */
    JALALI("persian") {
        @Override
        public int year(LocalDate date) {
            return JalaliDate.of(date).year();
        }

        @Override
        public int month(LocalDate date) {
            return JalaliDate.of(date).month();
        }

        @Override
        public int day(LocalDate date) {
            return JalaliDate.of(date).day();
        }

        @Override
        public LocalDate of(int year, int month, int day) {
            return new JalaliDate(year, month, day).toLocalDate();
        }
    };

    private static final int MONTHS = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    private final String icuName;

    CalendarSystem(String icuName) {
        this.icuName = icuName;
    }

    /** Year of the day. */
    public abstract int year(LocalDate date);

    /** Month of the day, 1 to 12. */
    public abstract int month(LocalDate date);

    /** Day of the month, from 1. */
    public abstract int day(LocalDate date);

    /** The day of this year, month (1 to 12) and day; {@link java.time.DateTimeException} when there is none. */
    public abstract LocalDate of(int year, int month, int day);

    /** Quarter of the day, 1 to 4. */
    public int quarter(LocalDate date) {
        return (month(date) + MONTHS_OF_QUARTER - 1) / MONTHS_OF_QUARTER;
    }

    /** First day of the year. */
    public LocalDate startOfYear(int year) {
        return of(year, 1, 1);
    }

    /** Number of days of a month. */
    public int lengthOfMonth(int year, int month) {
        return (int) (of(year + month / MONTHS, month % MONTHS + 1, 1).toEpochDay() - of(year, month, 1).toEpochDay());
    }

    /** The whole year. */
    public Period yearPeriod(int year) {
        return new Period(startOfYear(year), startOfYear(year + 1));
    }

    /** The whole month, 1 to 12. */
    public Period monthPeriod(int year, int month) {
        return months(year, month, 1);
    }

    /** The whole quarter, 1 to 4. */
    public Period quarterPeriod(int year, int quarter) {
        return months(year, (quarter - 1) * MONTHS_OF_QUARTER + 1, MONTHS_OF_QUARTER);
    }

    /** The month that a day lies in. */
    public Period monthOf(LocalDate day) {
        return monthPeriod(year(day), month(day));
    }

    /** The week that a day lies in. */
    public Period weekOf(LocalDate day) {
        LocalDate start = day.with(TemporalAdjusters.previousOrSame(firstDayOfWeek()));
        return new Period(start, start.plusWeeks(1));
    }

    /** The day that weeks begin with where this calendar is used: Saturday in Iran, Monday by ISO 8601. */
    public DayOfWeek firstDayOfWeek() {
        return this == JALALI ? DayOfWeek.SATURDAY : DayOfWeek.MONDAY;
    }

    /** The same day some months on, or before when negative; the last day of a month that is shorter. */
    public LocalDate plusMonths(LocalDate day, int count) {
        int index = year(day) * MONTHS + month(day) - 1 + count;
        int year = Math.floorDiv(index, MONTHS);
        int month = Math.floorMod(index, MONTHS) + 1;
        return of(year, month, Math.min(day(day), lengthOfMonth(year, month)));
    }

    /** Full name of a month (1 to 12) in a language, such as {@code آبان} or {@code November}. */
    public String monthName(int month, Locale language) {
        ULocale locale = ULocale.forLocale(language).setKeywordValue("calendar", icuName);
        return new DateFormatSymbols(locale).getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)[month - 1];
    }

    private Period months(int year, int first, int count) {
        int end = first - 1 + count;
        return new Period(of(year, first, 1), of(year + end / MONTHS, end % MONTHS + 1, 1));
    }
}
