package org.peyvand.base.culture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.base.Money;
import org.peyvand.base.Outcome;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.PersianText;

class CultureTest {

    private static final Culture FA = Culture.persian();
    private static final Culture EN = Culture.english().in(ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void usualCultures() {
        assertEquals(FA, Culture.of(Locale.of("fa")));
        assertTrue(FA.rightToLeft() && FA.persianDigits() && FA.calendar() == CalendarSystem.JALALI);
        assertFalse(EN.rightToLeft() || EN.persianDigits() || EN.calendar() == CalendarSystem.JALALI);
    }

    @Test
    void days() {
        assertEquals("۱۴۰۵/۰۸/۳۰", FA.date(TODAY));
        assertEquals("2026-11-21", EN.date(TODAY));
        assertEquals("1405/08/30", EN.with(CalendarSystem.JALALI).date(TODAY));
        assertEquals("۲۰۲۶/۱۱/۲۱", FA.with(CalendarSystem.GREGORIAN).date(TODAY));
        assertEquals("شنبه ۳۰ آبان ۱۴۰۵", FA.longDate(TODAY));
        assertEquals("Saturday 21 November 2026", EN.longDate(TODAY));
        assertEquals("Saturday 30 Aban 1405", EN.with(CalendarSystem.JALALI).longDate(TODAY));
    }

    @Test
    void momentsAreInTheZone() {
        Instant lateEvening = Instant.parse("2026-11-21T21:05:59Z");
        assertEquals("۱۴۰۵/۰۹/۰۱ ۰۰:۳۵", FA.moment(lateEvening));
        assertEquals("2026-11-21 21:05", EN.moment(lateEvening));
    }

    @Test
    void namesOneAfterTheOther() {
        assertEquals("a, b, c", EN.listed(List.of("a", "b", "c")));
        assertEquals("الف، ب", FA.listed(List.of("الف", "ب")));
        assertEquals("a, b …", EN.listed(List.of("a", "b", "c"), 2));
        assertEquals("a, b", EN.listed(List.of("a", "b"), 2));
        assertEquals("", FA.listed(List.of()));
    }

    @Test
    void numbers() {
        assertEquals("۱٬۲۳۴٬۵۶۷٫۸۹", FA.number(new BigDecimal("1234567.890")));
        assertEquals("1,234,567.89", EN.number(new BigDecimal("1234567.890")));
        assertEquals("12", EN.number(12));
        assertEquals("0.1", EN.number(0.1));
        assertEquals("1,234.50", EN.number(new BigDecimal("1234.495"), 2));
        assertEquals("۱۲٫۵٪", FA.percent(new BigDecimal("12.50")));
        assertEquals("33.33%", EN.percent(new BigDecimal("33.3333")));
        assertEquals("1234", new Culture(FA.language(), true, FA.calendar(), false, FA.zone()).digits("۱۲٣4"));
    }

    @Test
    void amounts() {
        assertEquals("۱٬۲۵۰٬۰۰۰ ریال", FA.money(Money.of("1249999.5", "IRR")));
        assertEquals("IRR 1,250,000", EN.money(Money.of(1_250_000, "IRR")));
        assertEquals("USD 12.50", EN.money(Money.of("12.5", "USD")));
        assertEquals("۱۲٫۵۰ دلار", FA.money(Money.of("12.5", "USD")));
        assertEquals("USD -12.50", EN.money(Money.of("-12.5", "USD")));
    }

    @Test
    void amountsInWords() {
        assertEquals("صد و بیست و پنج میلیون و سیصد و چهل هزار", FA.spell(new BigDecimal("125340000")));
        assertEquals("یک هزار ریال", normalizedOne(FA.spell(Money.of(1000, "IRR"))));
        assertEquals("forty-two", EN.spell(new BigDecimal("42.00")));
        assertEquals("twelve rials", EN.spell(Money.of("11.5", "IRR")));
    }

    @ParameterizedTest
    @CsvSource({"1405/8/30,2026-11-21", "۱۴۰۵/۰۸/۳۰,2026-11-21", "١٤٠٥-٠٨-٣٠,2026-11-21", "1405.08.30,2026-11-21", "2026-11-21,2026-11-21",
        "۲۰۲۶/۱۱/۲۱,2026-11-21", "30/8/1405,2026-11-21", "21.11.2026,2026-11-21", "11/21/2026,2026-11-21", "5/5/2026,2026-05-05",
        "1403/12/30,2025-03-20", "30 آبان 1405,2026-11-21", "شنبه ۳۰ آبان ۱۴۰۵,2026-11-21", "Saturday 21 November 2026,2026-11-21",
        "'Saturday, 21 november 2026',2026-11-21", "3 aban 1405,2026-10-25", "today,2026-11-21", "Tomorrow,2026-11-22", "yesterday,2026-11-20",
        "امروز,2026-11-21", "فردا,2026-11-22", "ديروز,2026-11-20", "+3,2026-11-24", "-1,2026-11-20", "+ ۱۰,2026-12-01", "\u20661405/8/30\u2069,2026-11-21"})
    void readsDays(String typed, LocalDate expected) {
        assertEquals(Outcome.done(expected), FA.parseDate(typed, TODAY));
        assertEquals(Outcome.done(expected), EN.parseDate(typed, TODAY));
    }

    // 21 November 2026 is Saturday, 30 Aban 1405
    @ParameterizedTest
    @CsvSource({"پس‌فردا,2026-11-23", "پس فردا,2026-11-23", "پریروز,2026-11-19", "+2w,2026-12-05", "+ ۲ هفته,2026-12-05", "-1 week,2026-11-14",
        "mon,2026-11-23", "Next Mon,2026-11-23", "saturday,2026-11-28", "last friday,2026-11-20", "شنبه,2026-11-28", "سه شنبه,2026-11-24",
        "سه‌شنبهٔ بعد,2026-11-24", "جمعه قبل,2026-11-20", "next week,2026-11-28", "هفتهٔ بعد,2026-11-28", "هفته گذشته,2026-11-14"})
    void readsDaysToldFromToday(String typed, LocalDate expected) {
        assertEquals(Outcome.done(expected), FA.parseDate(typed, TODAY));
        assertEquals(Outcome.done(expected), EN.parseDate(typed, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"+1m,2026-12-21,2026-12-21", "ماه بعد,2026-12-21,2026-12-21", "+4m,2027-03-20,2027-03-21", "next year,2027-11-21,2027-11-21",
        "آخر ماه,2026-11-21,2026-11-30", "end of month,2026-11-21,2026-11-30"})
    void monthsAreThoseOfTheOwnCalendar(String typed, LocalDate jalali, LocalDate gregorian) {
        assertEquals(Outcome.done(jalali), FA.parseDate(typed, TODAY));
        assertEquals(Outcome.done(gregorian), EN.parseDate(typed, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+3q", "next", "next brumaire", "+99999y", "بعد"})
    void shortcutsThatMeanNothingAreRefused(String typed) {
        assertEquals("day.unreadable", key(EN.parseDate(typed, TODAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "+3", "شنبه", "next week"})
    void noShortcutsInFiles(String typed) {
        assertEquals("day.unreadable", key(FA.parseWrittenDate(typed)));
        assertEquals(LocalDate.of(2026, 11, 21), FA.parseWrittenDate("۱۴۰۵/۸/۳۰").value());
    }

    @ParameterizedTest
    @CsvSource({"05/8/30,2026-11-21", "۶۵/۳/۲,1986-05-23", "24/1/1,2045-03-20", "25/1/1,1946-03-21"})
    void twoDigitYearsAreJalaliAndNear(String typed, LocalDate expected) {
        assertEquals(Outcome.done(expected), FA.parseDate(typed, TODAY));
        assertEquals("day.yearUnclear", key(EN.parseDate(typed, TODAY)));
    }

    @ParameterizedTest
    @CsvSource({"1404/12/30,day.impossible", "2026-02-29,day.impossible", "1405/13/01,day.impossible", "31/7/1405,day.impossible",
        "03/04/2026,day.ambiguous", "0626/1/1,day.yearUnclear", "1/2/3,day.yearUnclear", "1405/8,day.unreadable", "soon,day.unreadable",
        "30 Brumaire 1405,day.unreadable", "1405/8/1405,day.unreadable", "'',day.empty", "' ',day.empty"})
    void refusesDays(String typed, String key) {
        assertEquals(key, key(FA.parseDate(typed, TODAY)));
    }

    @Test
    void refusalsSpeakBothLanguages() {
        Message reason = FA.parseDate("1404/12/30").diagnostics().getFirst().message();
        assertEquals("روز «1404/12/30» در تقویم هجری شمسی وجود ندارد.", reason.in(FA));
        assertEquals("There is no day “1404/12/30” in the Jalali calendar.", reason.in(EN));
        assertEquals("day.empty", key(FA.parseDate(null)));
    }

    @Test
    void whatIsShownIsReadBack() {
        for (Culture culture : new Culture[] {FA, EN, FA.with(CalendarSystem.GREGORIAN), EN.with(CalendarSystem.JALALI)}) {
            for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(400)); day = day.plusDays(1)) {
                assertEquals(day, culture.parseDate(culture.date(day)).value());
                assertEquals(day, culture.parseDate(culture.longDate(day)).value());
            }
            for (String number : new String[] {"0", "-1234567.891", "12", "999999999999"}) {
                assertEquals(new BigDecimal(number), culture.parseNumber(culture.number(new BigDecimal(number))).value());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"'1,234,567.89',1234567.89", "۱٬۲۳۴٫۵,1234.5", "'۱،۲۳۴',1234", "+12,12", "-3,-3", "−3,-3", "1 234 567,1234567", ".5,0.5", "007,7"})
    void readsNumbers(String typed, BigDecimal expected) {
        assertEquals(expected, FA.parseNumber(typed).value());
        assertEquals(expected, EN.parseNumber(typed).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "1.2.3", "12a", "--1", ".", "1e5", "12,3456", "$5", "five"})
    void refusesWhatIsNoNumber(String typed) {
        assertEquals("number.unreadable", key(EN.parseNumber(typed)));
    }

    @Test
    void emptyIsNoNumber() {
        assertEquals("number.empty", key(EN.parseNumber(" ")));
        assertEquals("number.empty", key(EN.parseNumber(null)));
    }

    @Test
    void isolatesLeftToRightRuns() {
        assertEquals("تلفن \u2066021-88881234\u2069 است", Culture.isolate("تلفن 021-88881234 است"));
        assertEquals("\u2066+98 21 8888 1234\u2069", Culture.isolate("+98 21 8888 1234"));
        assertEquals("به \u2066ali@example.com\u2069 یا \u2066INV-12/34\u2069", Culture.isolate("به ali@example.com یا INV-12/34"));
        assertEquals("سال 1405 و Acme", Culture.isolate("سال 1405 و Acme"));
        assertNull(Culture.isolate(null));
        String isolated = Culture.isolate("تلفن 021-88881234");
        assertEquals(isolated, Culture.isolate(isolated));
        assertEquals("تلفن 021-88881234", PersianText.normalize(isolated));
    }

    private static String normalizedOne(String words) {
        return words.startsWith("یک") ? words : "یک " + words;
    }

    private static String key(Outcome<?> outcome) {
        return outcome.isDone() ? "done " + outcome.value() : outcome.diagnostics().getFirst().message().key();
    }
}
