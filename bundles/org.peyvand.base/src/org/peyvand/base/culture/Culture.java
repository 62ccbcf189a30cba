package org.peyvand.base.culture;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.peyvand.base.DayRange;
import org.peyvand.base.Money;
import org.peyvand.base.Outcome;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.text.Digits;

/**
 * How one person reads and writes. The parts are separate settings: Persian words with Latin digits, or English words with Jalali days, are fine.
 *
 * @param language      language of words
 * @param rightToLeft   direction of pages
 * @param calendar      calendar in which days are shown
 * @param persianDigits digits ۰ to ۹ instead of 0 to 9
 * @param zone          where moments become days and hours
 */
public record Culture(Locale language, boolean rightToLeft, CalendarSystem calendar, boolean persianDigits, ZoneId zone) {

    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    /** Checks that everything is there. */
    public Culture {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(zone, "zone");
    }

    /**
     * The usual culture of a language: for Persian right to left, Jalali days, Persian digits, Tehran time; for every other language left to
     * right, Gregorian days, Latin digits and the time zone of this machine.
     */
    public static Culture of(Locale language) {
        boolean persian = "fa".equals(language.getLanguage());
        return new Culture(language, persian, persian ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN, persian,
                persian ? TEHRAN : ZoneId.systemDefault());
    }

    /** The usual culture of Persian. */
    public static Culture persian() {
        return of(Locale.of("fa"));
    }

    /** The usual culture of English. */
    public static Culture english() {
        return of(Locale.ENGLISH);
    }

    /** This culture with another calendar. */
    public Culture with(CalendarSystem other) {
        return new Culture(language, rightToLeft, other, persianDigits, zone);
    }

    /** This culture in another time zone. */
    public Culture in(ZoneId other) {
        return new Culture(language, rightToLeft, calendar, persianDigits, other);
    }

    /** Short day, year first: {@code ۱۴۰۵/۰۸/۳۰} or {@code 2026-11-21}. {@link #parseDate} reads it back. */
    public String date(LocalDate day) {
        return DayText.shortDay(this, day);
    }

    /** Day in words: {@code شنبه ۳۰ آبان ۱۴۰۵} or {@code Saturday 21 November 2026}. {@link #parseDate} reads it back. */
    public String longDate(LocalDate day) {
        return DayText.longDay(this, day);
    }

    /** Days from one to another: {@code ۱۴۰۵/۰۱/۰۱ تا ۱۴۰۵/۰۱/۳۱}, {@code from 2026-11-21}, or a single day. {@link #parseRange} reads it back. */
    public String range(DayRange range) {
        return DayText.range(this, range);
    }

    /** Day and time of this culture's zone, to the minute. */
    public String moment(Instant moment) {
        return DayText.moment(this, moment);
    }

    /** A number with groups of thousands and at most ten decimals. */
    public String number(Number number) {
        return NumberText.number(this, NumberText.decimal(number));
    }

    /** A number with groups of thousands and exactly so many decimals, rounded half up. */
    public String number(BigDecimal number, int scale) {
        return NumberText.number(this, number, scale);
    }

    /** A percentage given in hundredths, so 12.5 is {@code 12.5%} or {@code ۱۲٫۵٪}; at most two decimals. */
    public String percent(BigDecimal hundredths) {
        return NumberText.percent(this, hundredths);
    }

    /** An amount, rounded to its currency: {@code ۱٬۲۵۰٬۰۰۰ ریال} in Persian, {@code IRR 1,250,000} elsewhere. */
    public String money(Money money) {
        return NumberText.money(this, money);
    }

    /** A number in few characters, rounded to about three digits: {@code 1.23 billion} or {@code ۱٫۲۳ میلیارد}; below 10,000 as it is. */
    public String compact(BigDecimal number) {
        return NumberText.compact(this, number);
    }

    /** An amount in few characters: {@code IRR 1.23 billion} or {@code ۱٫۲۳ میلیارد ریال}. */
    public String compact(Money money) {
        return NumberText.compact(this, money);
    }

    /** The number in words, as on an invoice or a cheque: {@code صد و بیست و پنج هزار}. */
    public String spell(BigDecimal number) {
        return NumberText.spell(this, number);
    }

    /** The amount in words with its currency, rounded: {@code صد و بیست و پنج هزار ریال}. */
    public String spell(Money money) {
        return NumberText.spell(this, money);
    }

    /** Name of the currency with this ISO 4217 code, short where we have a short one: {@code ریال}. */
    public String currency(String code) {
        return NumberText.currencyName(this, code);
    }

    /** The text with this culture's digits. */
    public String digits(String text) {
        return persianDigits ? Digits.toPersian(text) : Digits.toLatin(text);
    }

    /** Names one after the other, with the comma of the language. */
    public String listed(List<String> names) {
        return String.join("fa".equals(language.getLanguage()) ? "، " : ", ", names);
    }

    /** The first names, and that there are more. */
    public String listed(List<String> names, int most) {
        return names.size() <= most ? listed(names) : listed(names.subList(0, most)) + " …";
    }

    /**
     * Reads a day as people type it; see {@link #parseDate(String, LocalDate)}, with today of this culture's zone.
     */
    public Outcome<LocalDate> parseDate(String text) {
        return parseDate(text, LocalDate.now(zone));
    }

    /**
     * Reads a day as people type it, in any digits: {@code 1405/8/30}, {@code ۱۴۰۵-۰۸-۳۰}, {@code 2026.11.21} (years from 1700 on are Gregorian,
     * smaller ones Jalali), two-digit Jalali years when this culture's calendar is Jalali (taken from 80 years back to 19 years ahead), day first
     * when the year is last and that is the only way to read it, names of months in Persian or English, and shortcuts from today:
     * tomorrow, پس‌فردا, +3, -1, +2w, +1m ("the same day next month" in this culture's calendar), mon, next friday, شنبه, شنبهٔ قبل, next week,
     * هفتهٔ بعد, ماه بعد, end of month, آخر ماه. Refused are impossible, ambiguous and unreadable days, each with its reason.
     *
     * @param today the day that shortcuts start from
     */
    public Outcome<LocalDate> parseDate(String text, LocalDate today) {
        return new DayReader(this, today).read(text);
    }

    /** Reads a stretch of days as people type it; see {@link #parseRange(String, LocalDate)}, with today of this culture's zone. */
    public Outcome<DayRange> parseRange(String text) {
        return parseRange(text, LocalDate.now(zone));
    }

    /**
     * Reads a stretch of days as people type it: two days with to, until, a dash between blanks or تا ({@code از ۱۴۰۵/۰۱/۰۱ تا +3}, each as
     * {@link #parseDate(String, LocalDate)} reads it, in any order), one side left open ({@code from today}, {@code تا فردا}), a whole week, month,
     * quarter or year of this culture's calendar (this month, last week, next quarter, این ماه, هفتهٔ گذشته, فصل بعد, امسال, پارسال), so many days,
     * weeks, months or years up to today or from it on (last 7 days, next 2 weeks, ۷ روز گذشته, ۲ هفتهٔ آینده; today counts), a year (1405), a month
     * (1405/02, فروردین, March 2026), a step from today (+7) or a single day. Refused is what cannot be read, with the reason.
     *
     * @param today the day that everything relative starts from
     */
    public Outcome<DayRange> parseRange(String text, LocalDate today) {
        return new RangeReader(this, today).read(text);
    }

    /**
     * Reads a day as {@link #parseDate(String)} does, but no shortcuts: in files a day means the same one tomorrow.
     */
    public Outcome<LocalDate> parseWrittenDate(String text) {
        return new DayReader(this, LocalDate.now(zone)).readWritten(text);
    }

    /**
     * Reads a number as people type it, in any digits: sign, digits with or without groups of three by comma, {@code ٬}, {@code ،} or blank,
     * decimals after a point or {@code ٫}. Anything else, also a comma that groups no three digits, is refused.
     */
    public Outcome<BigDecimal> parseNumber(String text) {
        return NumberText.parse(text);
    }

    /**
     * Puts runs that must be read from left to right (phone numbers, codes, addresses of mail and web) between U+2066 and U+2069, so that they
     * are not torn apart in Persian text. Single words and plain numbers need no such care and stay as they are. Null stays null.
     * {@code PersianText.normalize} takes the marks away again.
     */
    public static String isolate(String text) {
        return LeftToRightRuns.isolate(text);
    }
}
