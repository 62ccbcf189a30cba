package org.peyvand.base.culture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.base.DayRange;
import org.peyvand.base.Outcome;

/** From when to when, as people type it; today is Sunday 22 November 2026, 1 Azar 1405. */
class RangeReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Culture PERSIAN = Culture.of(Locale.of("fa"));
    private static final Culture ENGLISH = Culture.of(Locale.ENGLISH);

    private static String read(Culture culture, String typed) {
        Outcome<DayRange> read = culture.parseRange(typed, TODAY);
        assertTrue(read.isDone(), () -> typed + ": " + read.diagnostics());
        return read.value().first() + " " + read.value().last();
    }

    @ParameterizedTest
    @CsvSource({"this month,2026-11-01 2026-11-30", "Last Month,2026-10-01 2026-10-31", "next month,2026-12-01 2026-12-31",
        "this week,2026-11-16 2026-11-22", "last week,2026-11-09 2026-11-15", "this quarter,2026-10-01 2026-12-31",
        "last quarter,2026-07-01 2026-09-30", "next quarter,2027-01-01 2027-03-31", "this year,2026-01-01 2026-12-31", "last year,2025-01-01 2025-12-31",
        "last 7 days,2026-11-16 2026-11-22", "past 1 days,2026-11-22 2026-11-22", "next 7 days,2026-11-22 2026-11-28",
        "last 2 weeks,2026-11-09 2026-11-22", "last 3 months,2026-08-23 2026-11-22", "next 2 weeks,2026-11-22 2026-12-05",
        "2026-11-01 to 2026-11-15,2026-11-01 2026-11-15", "2026-11-15 - 2026-11-01,2026-11-01 2026-11-15",
        "from 2026-11-01 to +3,2026-11-01 2026-11-25", "between yesterday and tomorrow,2026-11-21 2026-11-23",
        "2026-11-01..2026-11-02,2026-11-01 2026-11-02", "from today,2026-11-22 null", "since 2026-01-01,2026-01-01 null",
        "until tomorrow,null 2026-11-23", "2026,2026-01-01 2026-12-31", "2026/02,2026-02-01 2026-02-28", "March 2026,2026-03-01 2026-03-31",
        "march,2026-03-01 2026-03-31", "today,2026-11-22 2026-11-22", "+7,2026-11-22 2026-11-29", "-1w,2026-11-15 2026-11-22",
        "2026-11-05,2026-11-05 2026-11-05", "1405,2026-03-21 2027-03-20"})
    void inEnglish(String typed, String expected) {
        assertEquals(expected, read(ENGLISH, typed));
    }

    @ParameterizedTest
    @CsvSource({"این ماه,2026-11-22 2026-12-21", "ماه گذشته,2026-10-23 2026-11-21", "ماه قبل,2026-10-23 2026-11-21", "ماه بعد,2026-12-22 2027-01-20",
        "این هفته,2026-11-21 2026-11-27", "هفتهٔ گذشته,2026-11-14 2026-11-20", "هفته آینده,2026-11-28 2026-12-04", "این فصل,2026-09-23 2026-12-21",
        "سه‌ماههٔ قبل,2026-06-22 2026-09-22", "امسال,2026-03-21 2027-03-20", "سال جاری,2026-03-21 2027-03-20", "پارسال,2025-03-21 2026-03-20",
        "۷ روز گذشته,2026-11-16 2026-11-22", "۳۰ روز اخیر,2026-10-24 2026-11-22", "۲ هفتهٔ آینده,2026-11-22 2026-12-05",
        "از ۱۴۰۵/۰۱/۰۱ تا +3,2026-03-21 2026-11-25", "1405/1/1 تا 1405/1/31,2026-03-21 2026-04-20", "بین دیروز و فردا,2026-11-21 2026-11-23",
        "از امروز,2026-11-22 null", "از ۱۴۰۵/۰۱/۰۱ به بعد,2026-03-21 null", "تا فردا,null 2026-11-23", "۱۴۰۵,2026-03-21 2027-03-20",
        "۱۴۰۵/۰۲,2026-04-21 2026-05-21", "فروردین,2026-03-21 2026-04-20", "فروردین ۱۴۰۴,2025-03-21 2025-04-20", "فردا,2026-11-23 2026-11-23",
        "۱۴۰۵/۰۹/۰۵,2026-11-26 2026-11-26"})
    void inPersian(String typed, String expected) {
        assertEquals(expected, read(PERSIAN, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "soon", "1405/13", "2026-02-30 to 2026-03-01", "1405/01/01 تا گاهی", "next 9999 years"})
    void whatCannotBeReadIsRefusedWithTheReason(String typed) {
        Outcome<DayRange> read = PERSIAN.parseRange(typed, TODAY);
        assertFalse(read.isDone(), () -> typed + " is read as " + read.value());
        assertFalse(read.diagnostics().getFirst().message().in(PERSIAN).isBlank());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01,2026-11-30", "2026-11-01,", ",2026-11-30", "2026-11-05,2026-11-05"})
    void whatIsShownIsReadBack(LocalDate first, LocalDate last) {
        DayRange range = new DayRange(first, last);
        for (Culture culture : new Culture[] {PERSIAN, ENGLISH}) {
            assertEquals(range, culture.parseRange(culture.range(range), TODAY).value(), culture.range(range));
        }
    }

    @Test
    void aRangeKnowsItsDays() {
        assertEquals("۱۴۰۵/۰۹/۰۱ تا ۱۴۰۵/۰۹/۳۰", PERSIAN.range(PERSIAN.parseRange("این ماه", TODAY).value()));
        assertEquals("from 2026-11-22", ENGLISH.range(new DayRange(TODAY, null)));
        assertTrue(new DayRange(null, TODAY).contains(TODAY));
        assertFalse(new DayRange(null, TODAY).contains(TODAY.plusDays(1)));
        assertTrue(new DayRange(null, null).contains(TODAY));
        assertThrows(IllegalArgumentException.class, () -> new DayRange(TODAY, TODAY.minusDays(1)));
    }
}
