package org.peyvand.ui.form;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.culture.Culture;

/**
 * Six weeks around a month of a calendar, and the day the cursor stands on. Weeks begin on Saturday in the Jalali calendar and on
 * Monday in the Gregorian one. Knows no window.
 */
final class MonthGrid {
    /** Days in a week. */
    static final int COLUMNS = 7;
    /** Weeks shown. */
    static final int ROWS = 6;

    private final Culture culture;
    private LocalDate cursor;

    MonthGrid(Culture culture, LocalDate cursor) {
        this.culture = culture;
        this.cursor = cursor;
    }

    LocalDate cursor() {
        return cursor;
    }

    void moveTo(LocalDate day) {
        cursor = day;
    }

    void moveDays(int days) {
        cursor = cursor.plusDays(days);
    }

    /** To the same day of another month, or to its last day when it is shorter. */
    void moveMonths(int months) {
        cursor = culture.calendar().plusMonths(cursor, months);
    }

    void moveToStartOfMonth() {
        cursor = culture.calendar().monthOf(cursor).from();
    }

    void moveToEndOfMonth() {
        cursor = culture.calendar().monthOf(cursor).last();
    }

    /** The first day shown. */
    LocalDate first() {
        return culture.calendar().weekOf(culture.calendar().monthOf(cursor).from()).from();
    }

    LocalDate day(int row, int column) {
        return first().plusDays((long) row * COLUMNS + column);
    }

    /** Index of a day among those shown, or -1. */
    int indexOf(LocalDate day) {
        long index = ChronoUnit.DAYS.between(first(), day);
        return index < 0 || index >= (long) ROWS * COLUMNS ? -1 : (int) index;
    }

    boolean inMonth(LocalDate day) {
        return culture.calendar().monthOf(cursor).contains(day);
    }

    boolean isHoliday(LocalDate day) {
        DayOfWeek week = day.getDayOfWeek();
        return culture.calendar() == CalendarSystem.JALALI ? week == DayOfWeek.FRIDAY : week == DayOfWeek.SUNDAY;
    }

    /** Month and year. */
    String title() {
        CalendarSystem calendar = culture.calendar();
        return calendar.monthName(calendar.month(cursor), culture.language()) + " " + culture.digits(Integer.toString(calendar.year(cursor)));
    }

    /** Number of the day in its month. */
    String number(LocalDate day) {
        return culture.digits(Integer.toString(culture.calendar().day(day)));
    }

    /** Names of the columns, one or two letters. */
    List<String> weekdays() {
        String[] names = DateFormatSymbols.getInstance(ULocale.forLocale(culture.language()))
                .getWeekdays(DateFormatSymbols.STANDALONE, "fa".equals(culture.language().getLanguage()) ? DateFormatSymbols.NARROW : DateFormatSymbols.SHORT);
        List<String> result = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            int iso = culture.calendar().firstDayOfWeek().plus(i).getValue();
            result.add(names[iso % 7 + 1]);
        }
        return result;
    }

    /** The same day in words of the other calendar, for a hint. */
    String otherCalendar(LocalDate day) {
        CalendarSystem other = culture.calendar() == CalendarSystem.JALALI ? CalendarSystem.GREGORIAN : CalendarSystem.JALALI;
        return culture.with(other).longDate(day);
    }
}
