package org.peyvand.base.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.peyvand.base.Period;

class CalendarSystemTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Locale PERSIAN = Locale.of("fa");

    @Test
    void partsOfADay() {
        assertEquals("1405 8 30 3", parts(CalendarSystem.JALALI));
        assertEquals("2026 11 21 4", parts(CalendarSystem.GREGORIAN));
    }

    @Test
    void daysOfParts() {
        assertEquals(DAY, CalendarSystem.JALALI.of(1405, 8, 30));
        assertEquals(DAY, CalendarSystem.GREGORIAN.of(2026, 11, 21));
        assertThrows(DateTimeException.class, () -> CalendarSystem.JALALI.of(1404, 12, 30));
        assertThrows(DateTimeException.class, () -> CalendarSystem.GREGORIAN.of(2026, 2, 29));
    }

    @Test
    void periods() {
        assertEquals(new Period(LocalDate.of(2026, 3, 21), LocalDate.of(2027, 3, 21)), CalendarSystem.JALALI.yearPeriod(1405));
        assertEquals(new Period(LocalDate.of(2027, 2, 20), LocalDate.of(2027, 3, 21)), CalendarSystem.JALALI.monthPeriod(1405, 12));
        assertEquals(new Period(LocalDate.of(2026, 12, 22), LocalDate.of(2027, 3, 21)), CalendarSystem.JALALI.quarterPeriod(1405, 4));
        assertEquals(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)), CalendarSystem.GREGORIAN.yearPeriod(2026));
        assertEquals(new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1)), CalendarSystem.GREGORIAN.monthPeriod(2026, 12));
        assertEquals(new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1)), CalendarSystem.GREGORIAN.quarterPeriod(2026, 2));
    }

    @Test
    void periodsOfADay() {
        assertEquals(new Period(LocalDate.of(2026, 10, 23), LocalDate.of(2026, 11, 22)), CalendarSystem.JALALI.monthOf(DAY));
        assertEquals(new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1)), CalendarSystem.GREGORIAN.monthOf(DAY));
        assertEquals(new Period(DAY, LocalDate.of(2026, 11, 28)), CalendarSystem.JALALI.weekOf(DAY), "a Saturday begins the week");
        assertEquals(new Period(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 23)), CalendarSystem.GREGORIAN.weekOf(DAY));
    }

    @Test
    void monthsOnAndBack() {
        assertEquals(CalendarSystem.JALALI.of(1405, 12, 29), CalendarSystem.JALALI.plusMonths(DAY, 4), "Esfand is shorter");
        assertEquals(CalendarSystem.JALALI.of(1404, 8, 30), CalendarSystem.JALALI.plusMonths(DAY, -12));
        assertEquals(LocalDate.of(2027, 2, 28), CalendarSystem.GREGORIAN.plusMonths(LocalDate.of(2026, 12, 31), 2));
        assertEquals(LocalDate.of(2025, 11, 21), CalendarSystem.GREGORIAN.plusMonths(DAY, -12));
    }

    @Test
    void monthsFillTheYear() {
        for (CalendarSystem calendar : CalendarSystem.values()) {
            for (int year : new int[] {calendar.year(DAY), calendar.year(DAY) + 2, calendar.year(DAY) + 3}) {
                LocalDate day = calendar.startOfYear(year);
                for (int month = 1; month <= 12; month++) {
                    assertEquals(day, calendar.monthPeriod(year, month).from());
                    day = day.plusDays(calendar.lengthOfMonth(year, month));
                    assertEquals(day, calendar.monthPeriod(year, month).to());
                }
                assertEquals(calendar.startOfYear(year + 1), day);
            }
        }
    }

    @Test
    void monthNames() {
        assertEquals("آبان", CalendarSystem.JALALI.monthName(8, PERSIAN));
        assertEquals("Aban", CalendarSystem.JALALI.monthName(8, Locale.ENGLISH));
        assertEquals("November", CalendarSystem.GREGORIAN.monthName(11, Locale.ENGLISH));
        assertEquals("نوامبر", CalendarSystem.GREGORIAN.monthName(11, PERSIAN));
        assertEquals("فروردین", CalendarSystem.JALALI.monthName(1, PERSIAN));
        assertEquals("اسفند", CalendarSystem.JALALI.monthName(12, PERSIAN));
    }

    private static String parts(CalendarSystem calendar) {
        return calendar.year(DAY) + " " + calendar.month(DAY) + " " + calendar.day(DAY) + " " + calendar.quarter(DAY);
    }
}
