package org.peyvand.base.culture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peyvand.base.Outcome;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.text.Digits;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.PersianText;

/** Reads days as people type them; the rules are told at {@link Culture#parseDate(String, LocalDate)}. */
final class DayReader {

    private static final int FIRST_GREGORIAN_YEAR = 1700;
    private static final int FIRST_JALALI_YEAR = 1200;
    private static final int YEARS_AHEAD = 19;
    private static final int CENTURY = 100;
    private static final int MONTHS = 12;
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})\\s*[/\\-.]\\s*(\\d{1,2})\\s*[/\\-.]\\s*(\\d{1,4})");
    private static final Pattern NAMED = Pattern.compile("(?:.*\\s)?(\\d{1,2})\\s+(\\p{L}+)\\s+(\\d{4})");
    private static final Map<String, NamedMonth> MONTH_NAMES = monthNames();

    private final Culture culture;
    private final LocalDate today;

    DayReader(Culture culture, LocalDate today) {
        this.culture = culture;
        this.today = today;
    }

    private record NamedMonth(CalendarSystem calendar, int month) {
    }

    Outcome<LocalDate> read(String typed) {
        String text = clean(typed);
        if (text.isEmpty()) {
            return refused("day.empty");
        }
        Optional<LocalDate> told = new DayShortcuts(culture.calendar(), today).read(text);
        return told.isPresent() ? Outcome.done(told.get()) : written(typed, text);
    }

    /** A day that stands there in full, whatever today is. */
    Outcome<LocalDate> readWritten(String typed) {
        String text = clean(typed);
        return text.isEmpty() ? refused("day.empty") : written(typed, text);
    }

    private Outcome<LocalDate> written(String typed, String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return numeric(typed, numbers.group(1), numbers.group(2), numbers.group(3));
        }
        return named(typed, NAMED.matcher(text.replace(',', ' ').replace('،', ' ')));
    }

    /** In Latin digits and plain letters; never null. */
    static String clean(String typed) {
        return typed == null ? "" : Digits.toLatin(PersianText.normalize(typed)).replace('\u2212', '-').replace('\u2044', '/').strip();
    }

    private Outcome<LocalDate> numeric(String typed, String first, String second, String third) {
        int month = Integer.parseInt(second);
        if (first.length() == 4) {
            return third.length() > 2 ? refused("day.unreadable", typed) : day(typed, Integer.parseInt(first), month, Integer.parseInt(third));
        }
        if (third.length() == 4) {
            return yearLast(typed, Integer.parseInt(first), month, Integer.parseInt(third));
        }
        if (culture.calendar() == CalendarSystem.JALALI && first.length() == 2 && third.length() <= 2) {
            return day(typed, fullYear(Integer.parseInt(first)), month, Integer.parseInt(third));
        }
        return refused("day.yearUnclear", typed);
    }

    /** Day first, as everybody does but the Americans: refused where their reading would give another day. */
    private Outcome<LocalDate> yearLast(String typed, int first, int second, int year) {
        boolean bothWays = year >= FIRST_GREGORIAN_YEAR && first <= MONTHS && second <= MONTHS && first != second;
        if (bothWays) {
            return refused("day.ambiguous", typed);
        }
        return year >= FIRST_GREGORIAN_YEAR && second > MONTHS ? day(typed, year, first, second) : day(typed, year, second, first);
    }

    private int fullYear(int twoDigits) {
        int latest = CalendarSystem.JALALI.year(today) + YEARS_AHEAD;
        return latest - Math.floorMod(latest - twoDigits, CENTURY);
    }

    private static Outcome<LocalDate> day(String typed, int year, int month, int day) {
        if (year < FIRST_JALALI_YEAR) {
            return refused("day.yearUnclear", typed);
        }
        return day(typed, year >= FIRST_GREGORIAN_YEAR ? CalendarSystem.GREGORIAN : CalendarSystem.JALALI, year, month, day);
    }

    private static Outcome<LocalDate> day(String typed, CalendarSystem calendar, int year, int month, int day) {
        try {
            return Outcome.done(calendar.of(year, month, day));
        } catch (DateTimeException impossible) {
            return refused("day.impossible", typed, calendar);
        }
    }

    private static Outcome<LocalDate> named(String typed, Matcher named) {
        NamedMonth month = named.matches() ? MONTH_NAMES.get(PersianText.searchKey(named.group(2))) : null;
        if (month == null) {
            return refused("day.unreadable", typed);
        }
        return day(typed, month.calendar(), Integer.parseInt(named.group(3)), month.month(), Integer.parseInt(named.group(1)));
    }

    private static Map<String, NamedMonth> monthNames() {
        Map<String, NamedMonth> names = new HashMap<>();
        for (CalendarSystem calendar : CalendarSystem.values()) {
            for (Locale language : List.of(Locale.of("fa"), Locale.ENGLISH)) {
                for (int month = 1; month <= MONTHS; month++) {
                    names.put(PersianText.searchKey(calendar.monthName(month, language)), new NamedMonth(calendar, month));
                }
            }
        }
        return Map.copyOf(names);
    }

    private static Outcome<LocalDate> refused(String key, Object... args) {
        return Outcome.refused(Message.of(Culture.class, key, args));
    }
}
