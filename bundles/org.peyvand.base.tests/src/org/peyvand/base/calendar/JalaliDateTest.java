package org.peyvand.base.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peyvand.base.SharedData;

class JalaliDateTest {

    /** Leap years of 1380 to 1440 as published by the calendar centre of the University of Tehran. */
    private static final List<Integer> LEAP_YEARS = List.of(1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428, 1432, 1436);

    @Test
    void everyDayOfTwoCenturiesEqualsIcu() {
        Calendar icu = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa_IR@calendar=persian"));
        LocalDate end = new JalaliDate(1500, 12, 29).toLocalDate();
        int days = 0;
        for (LocalDate day = new JalaliDate(1300, 1, 1).toLocalDate(); !day.isAfter(end); day = day.plusDays(1)) {
            icu.setTimeInMillis(day.toEpochDay() * 86_400_000L);
            JalaliDate ours = JalaliDate.of(day);
            assertEquals(new JalaliDate(icu.get(Calendar.YEAR), icu.get(Calendar.MONTH) + 1, icu.get(Calendar.DAY_OF_MONTH)), ours);
            assertEquals(day, ours.toLocalDate());
            days++;
        }
        assertEquals(73_414, days);
    }

    @Test
    void leapYears() {
        assertEquals(LEAP_YEARS, IntStream.rangeClosed(1380, 1439).filter(JalaliDate::isLeap).boxed().toList());
    }

    @Test
    void leapYearsAreOneDayLongerInAllYears() {
        for (int year = JalaliDate.FIRST_YEAR; year < JalaliDate.LAST_YEAR; year++) {
            long length = JalaliDate.newYear(year + 1).toEpochDay() - JalaliDate.newYear(year).toEpochDay();
            assertEquals(JalaliDate.isLeap(year) ? 366 : 365, length, "year " + year);
        }
    }

    @ParameterizedTest
    @CsvSource({"1405,8,30,2026-11-21", "1403,12,30,2025-03-20", "1399,12,30,2021-03-20", "1400,1,1,2021-03-21", "1357,11,22,1979-02-11",
        "1309,1,1,1930-03-21", "1,1,1,0622-03-22", "1404,6,31,2025-09-22", "1404,7,1,2025-09-23"})
    void knownDays(int year, int month, int day, LocalDate gregorian) {
        assertEquals(gregorian, new JalaliDate(year, month, day).toLocalDate());
        assertEquals(new JalaliDate(year, month, day), JalaliDate.of(gregorian));
    }

    @ParameterizedTest
    @CsvSource({"1404,12,30", "1403,12,31", "1404,7,31", "1404,0,1", "1404,13,1", "1404,1,0", "1404,1,32", "0,1,1", "3178,1,1"})
    void impossibleDays(int year, int month, int day) {
        assertThrows(DateTimeException.class, () -> new JalaliDate(year, month, day));
    }

    @Test
    void outsideOfTheYears() {
        assertThrows(DateTimeException.class, () -> JalaliDate.of(LocalDate.of(600, 1, 1)));
        assertThrows(DateTimeException.class, () -> JalaliDate.of(LocalDate.of(622, 3, 21)));
        assertThrows(DateTimeException.class, () -> JalaliDate.of(LocalDate.of(4000, 1, 1)));
        assertEquals(JalaliDate.LAST_YEAR, JalaliDate.of(LocalDate.of(3799, 1, 1)).year());
    }

    @Test
    void ordersAndShowsItself() {
        assertEquals("1405/08/03", new JalaliDate(1405, 8, 3).toString());
        assertTrue(new JalaliDate(1405, 8, 3).compareTo(new JalaliDate(1405, 10, 1)) < 0);
        assertEquals(30, new JalaliDate(1405, 8, 3).lengthOfMonth());
        assertEquals(29, JalaliDate.lengthOfMonth(1404, 12));
    }

    @Test
    void sharedVectors() {
        for (String row : SharedData.rows("persian-iran/testvectors/jalali_conversions.csv")) {
            String[] cells = row.split(",");
            assertEquals(cells[1].replace('-', '/'), JalaliDate.of(LocalDate.parse(cells[0])).toString(), row);
        }
    }
}
