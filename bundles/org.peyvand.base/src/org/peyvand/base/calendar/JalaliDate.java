package org.peyvand.base.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day of the Jalali (solar Hijri) calendar of Iran, years {@value #FIRST_YEAR} to {@value #LAST_YEAR}.
 *
 * <p>Integer arithmetic over the years in which the 33-year leap cycle breaks, after K. M. Borkowski, "The Persian calendar for 3000 years",
 * Earth, Moon and Planets 74 (1996), as in the program jalaali. It equals the astronomical rule (equinox before or after noon at Tehran)
 * in all years 1206 to 1498 of the list of the University of Tehran.
 *
 * @param year  Jalali year
 * @param month 1 (Farvardin) to 12 (Esfand)
 * @param day   1 to 29, 30 or 31
 */
public record JalaliDate(int year, int month, int day) implements Comparable<JalaliDate> {

    /** First year the arithmetic is good for. */
    public static final int FIRST_YEAR = 1;
    /** Last year the arithmetic is good for. */
    public static final int LAST_YEAR = 3177;

    private static final int[] BREAKS = {-61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178};
    private static final int YEARS_BEHIND_GREGORIAN = 621;
    private static final int MONTHS = 12;
    private static final int LONG_MONTHS = 6;
    private static final int LONG_MONTH = 31;
    private static final int SHORT_MONTH = 30;

    /** Throws {@link DateTimeException} when there is no such day. */
    public JalaliDate {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > MONTHS || day < 1 || day > lengthOfMonth(year, month)) {
            throw new DateTimeException("No such Jalali day: " + year + '/' + month + '/' + day);
        }
    }

    /** The same day in the Jalali calendar; {@link DateTimeException} outside of its years. */
    public static JalaliDate of(LocalDate date) {
        int year = date.getYear() - YEARS_BEHIND_GREGORIAN;
        if (year < FIRST_YEAR || year > LAST_YEAR || date.isBefore(newYear(year))) {
            year--;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("Outside of the Jalali years: " + date);
        }
        int dayOfYear = (int) ChronoUnit.DAYS.between(newYear(year), date);
        int longDays = LONG_MONTHS * LONG_MONTH;
        if (dayOfYear < longDays) {
            return new JalaliDate(year, 1 + dayOfYear / LONG_MONTH, 1 + dayOfYear % LONG_MONTH);
        }
        int later = dayOfYear - longDays;
        return new JalaliDate(year, LONG_MONTHS + 1 + later / SHORT_MONTH, 1 + later % SHORT_MONTH);
    }

    /** The same day in the Gregorian calendar. */
    public LocalDate toLocalDate() {
        int longBefore = Math.min(month - 1, LONG_MONTHS);
        int shortBefore = month - 1 - longBefore;
        return newYear(year).plusDays(longBefore * LONG_MONTH + shortBefore * SHORT_MONTH + day - 1L);
    }

    /** Whether Esfand of this year has 30 days. */
    public static boolean isLeap(int year) {
        return new Cycle(year).isLeap();
    }

    /** Number of days of a month, 29 to 31. */
    public static int lengthOfMonth(int year, int month) {
        if (month <= LONG_MONTHS) {
            return LONG_MONTH;
        }
        return month < MONTHS || isLeap(year) ? SHORT_MONTH : SHORT_MONTH - 1;
    }

    /** Number of days of this day's month, 29 to 31. */
    public int lengthOfMonth() {
        return lengthOfMonth(year, month);
    }

    @Override
    public int compareTo(JalaliDate other) {
        return toLocalDate().compareTo(other.toLocalDate());
    }

    /** Year, month and day as {@code 1405/08/30}. */
    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%04d/%02d/%02d", year, month, day);
    }

    /** Gregorian day of 1 Farvardin. */
    static LocalDate newYear(int year) {
        int gregorian = year + YEARS_BEHIND_GREGORIAN;
        int gregorianLeaps = gregorian / 4 - (gregorian / 100 + 1) * 3 / 4 - 150;
        return LocalDate.of(gregorian, 3, 1).plusDays(19 + new Cycle(year).leapsBefore - gregorianLeaps);
    }

    /** Where a year stands between two breaks of the 33-year cycle. */
    private static final class Cycle {

        private final int yearsSinceBreak;
        private final int length;
        private final int leapsBefore;

        Cycle(int year) {
            int start = BREAKS[0];
            int jump = 0;
            int leaps = -14;
            for (int i = 1; i < BREAKS.length; i++) {
                jump = BREAKS[i] - start;
                if (year < BREAKS[i]) {
                    break;
                }
                leaps += jump / 33 * 8 + jump % 33 / 4;
                start = BREAKS[i];
            }
            yearsSinceBreak = year - start;
            length = jump;
            leaps += yearsSinceBreak / 33 * 8 + (yearsSinceBreak % 33 + 3) / 4;
            leapsBefore = length % 33 == 4 && length - yearsSinceBreak == 4 ? leaps + 1 : leaps;
        }

        boolean isLeap() {
            int n = length - yearsSinceBreak < 6 ? yearsSinceBreak - length + (length + 4) / 33 * 33 : yearsSinceBreak;
            int phase = ((n + 1) % 33 - 1) % 4;
            return phase == 0;
        }
    }
}
