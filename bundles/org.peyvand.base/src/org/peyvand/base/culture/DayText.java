package org.peyvand.base.culture;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.peyvand.base.DayRange;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.text.Message;

/** Writes days and moments. */
final class DayText {

    private static final int DAYS_OF_WEEK = 7;

    private DayText() {
    }

    static String shortDay(Culture culture, LocalDate day) {
        CalendarSystem calendar = culture.calendar();
        // a slash for Jalali days and in Persian, where a dash next to digits reads like a minus
        String pattern = calendar == CalendarSystem.JALALI || culture.rightToLeft() ? "%04d/%02d/%02d" : "%04d-%02d-%02d";
        return culture.digits(String.format(Locale.ROOT, pattern, calendar.year(day), calendar.month(day), calendar.day(day)));
    }

    static String longDay(Culture culture, LocalDate day) {
        CalendarSystem calendar = culture.calendar();
        String month = calendar.monthName(calendar.month(day), culture.language());
        return culture.digits(weekday(day, culture.language()) + ' ' + calendar.day(day) + ' ' + month + ' ' + calendar.year(day));
    }

    static String range(Culture culture, DayRange range) {
        LocalDate first = range.first();
        LocalDate last = range.last();
        if (first != null && first.equals(last)) {
            return shortDay(culture, first);
        }
        String key = first == null ? last == null ? "range.always" : "range.until" : last == null ? "range.from" : "range.both";
        return Message.of(Culture.class, key, first, last).in(culture);
    }

    static String moment(Culture culture, Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, culture.zone());
        LocalTime time = local.toLocalTime();
        return shortDay(culture, local.toLocalDate()) + ' '
                + culture.digits(String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute()));
    }

    static String weekday(LocalDate day, Locale language) {
        String[] fromSunday = new DateFormatSymbols(ULocale.forLocale(language)).getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        return fromSunday[day.getDayOfWeek().getValue() % DAYS_OF_WEEK + 1];
    }
}
