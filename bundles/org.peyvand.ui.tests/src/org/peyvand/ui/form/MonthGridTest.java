package org.peyvand.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.calendar.JalaliDate;
import org.peyvand.base.culture.Culture;

class MonthGridTest {
    /** Saturday 30 Aban 1405. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static MonthGrid persian(LocalDate day) {
        return new MonthGrid(Culture.persian(), day);
    }

    @Test
    void aPersianMonthBeginsOnSaturdayAndHasPersianWords() {
        MonthGrid grid = persian(DAY);
        assertEquals("آبان ۱۴۰۵", grid.title());
        assertEquals(DayOfWeek.SATURDAY, grid.day(0, 0).getDayOfWeek());
        assertEquals("۳۰", grid.number(DAY));
        assertEquals(7, grid.weekdays().size());
        assertEquals("ش", grid.weekdays().getFirst());
        assertEquals("ج", grid.weekdays().getLast());
    }

    @Test
    void theMonthIsWhollyInTheGrid() {
        MonthGrid grid = persian(DAY);
        LocalDate first = new JalaliDate(1405, 8, 1).toLocalDate();
        assertTrue(grid.indexOf(first) >= 0 && grid.indexOf(first) < 7);
        assertTrue(grid.indexOf(DAY) > 0);
        assertEquals(-1, grid.indexOf(DAY.plusDays(60)));
        assertTrue(grid.inMonth(first));
        assertFalse(grid.inMonth(first.minusDays(1)));
    }

    @Test
    void fridayIsFreeInIranAndSundayElsewhere() {
        LocalDate friday = DAY.minusDays(1);
        assertTrue(persian(DAY).isHoliday(friday));
        MonthGrid english = new MonthGrid(Culture.english(), DAY);
        assertFalse(english.isHoliday(friday));
        assertTrue(english.isHoliday(DAY.plusDays(1)));
        assertEquals(DayOfWeek.MONDAY, english.day(0, 0).getDayOfWeek());
        assertEquals("November 2026", english.title());
    }

    @Test
    void aMonthLaterIsTheSameDayOrTheLastOne() {
        MonthGrid grid = persian(new JalaliDate(1405, 6, 31).toLocalDate());
        grid.moveMonths(1);
        assertEquals(new JalaliDate(1405, 7, 30).toLocalDate(), grid.cursor());
        grid.moveMonths(5);
        assertEquals(new JalaliDate(1405, 12, 29).toLocalDate(), grid.cursor());
        grid.moveMonths(-12);
        assertEquals(new JalaliDate(1404, 12, 29).toLocalDate(), grid.cursor());
    }

    @Test
    void homeAndEndGoToTheEdgesOfTheMonth() {
        MonthGrid grid = persian(DAY);
        grid.moveToStartOfMonth();
        assertEquals(new JalaliDate(1405, 8, 1).toLocalDate(), grid.cursor());
        grid.moveToEndOfMonth();
        assertEquals(DAY, grid.cursor());
    }

    @Test
    void theHintSpeaksOfTheOtherCalendar() {
        assertEquals(Culture.persian().with(CalendarSystem.GREGORIAN).longDate(DAY), persian(DAY).otherCalendar(DAY));
    }
}
