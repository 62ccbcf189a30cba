package org.peyvand.ui.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peyvand.base.culture.Culture;

class DayMomentTest {
    /** 21:00 in London, half past midnight of the next day in Tehran. */
    private static final Instant LATE = Instant.parse("2026-11-21T21:00:00Z");
    private static final DayMoment TEHRAN = new DayMoment(Culture.persian(), LATE);

    @Test
    void todayIsThatOfThePerson() {
        assertEquals(LocalDate.of(2026, 11, 22), TEHRAN.today());
        assertEquals(Instant.parse("2026-11-21T20:30:00Z"), TEHRAN.start());
        assertEquals(Instant.parse("2026-11-22T20:30:00Z"), TEHRAN.end());
    }

    @Test
    void theMonthIsThatOfTheCalendar() {
        assertEquals(LocalDate.of(2026, 11, 22), TEHRAN.firstOfMonth());
        assertEquals(LocalDate.of(2026, 12, 21), TEHRAN.lastOfMonth());
        DayMoment english = new DayMoment(Culture.english().in(java.time.ZoneOffset.UTC), Instant.parse("2028-02-10T12:00:00Z"));
        assertEquals(LocalDate.of(2028, 2, 1), english.firstOfMonth());
        assertEquals(LocalDate.of(2028, 2, 29), english.lastOfMonth());
    }

    @Test
    void todayIsTheHourAndOtherDaysAreTheDay() {
        assertEquals("۰۹:۱۵", TEHRAN.brief(Instant.parse("2026-11-22T05:45:00Z")));
        assertEquals("۱۴۰۵/۰۸/۳۰", TEHRAN.brief(Instant.parse("2026-11-21T05:45:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"LATER,2026-11-21T23:00:00Z", "TOMORROW,2026-11-23T06:00:00Z", "THREE_DAYS,2026-11-25T06:00:00Z", "NEXT_WEEK,2026-11-29T06:00:00Z"})
    void puttingOffCountsFromTodayAndKeepsTheHour(Postponement postponement, Instant wanted) {
        Instant longOverdue = Instant.parse("2026-03-30T06:00:00Z");
        assertEquals(wanted, postponement.from(longOverdue, TEHRAN));
    }

    @Test
    void whatHadNoHourGetsTheMorning() {
        assertEquals(Instant.parse("2026-11-23T05:30:00Z"), Postponement.TOMORROW.from(null, TEHRAN));
    }
}
