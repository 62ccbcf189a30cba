package org.peyvand.base.culture;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.text.PersianText;

/** Days told from today, in words and steps of both languages; the rules are told at {@link Culture#parseDate(String, LocalDate)}. */
final class DayShortcuts {
    private static final int MONTHS = 12;
    private static final int SHORT_NAME = 3;
    private static final int LAST_YEAR = 9999;
    private static final char HALF_SPACE = '\u200c';
    private static final Pattern STEP = Pattern.compile("([+\\-])\\s*(\\d{1,5})\\s*(\\p{L}*)");
    private static final Pattern NEXT = Pattern.compile("(?:next|coming)\\s+(.+)|(.+?)\\s+(?:بعد|بعدی|اینده)");
    private static final Pattern LAST = Pattern.compile("(?:last|past)\\s+(.+)|(.+?)\\s+(?:قبل|قبلی|گذشته|پیش)");
    private static final Pattern END = Pattern.compile("(?:end|eom)(?:\\s+of)?(?:\\s+(?:the\\s+)?month)?|(?:اخر|پایان)\\s+ماه");
    private static final Map<String, Integer> DAYS = keyed(Map.of("today", 0, "tomorrow", 1, "yesterday", -1, "امروز", 0, "فردا", 1, "دیروز", -1,
            "پس‌فردا", 2, "پریروز", -2));
    private static final Map<String, Unit> UNITS = units();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private final CalendarSystem calendar;
    private final LocalDate today;

    DayShortcuts(CalendarSystem calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
    }

    private enum Unit {
        DAY, WEEK, MONTH, YEAR
    }

    /** The day that a text in Latin digits means; empty when it is no shortcut, or one beyond the year 9999. */
    Optional<LocalDate> read(String text) {
        try {
            return day(text).filter(day -> day.getYear() > 0 && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException beyond) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(String text) {
        Matcher step = STEP.matcher(text);
        if (step.matches()) {
            return Optional.ofNullable(UNITS.get(key(step.group(3))))
                    .map(unit -> moved(unit, Integer.parseInt(step.group(2)) * (step.group(1).equals("-") ? -1 : 1)));
        }
        String words = key(text);
        Integer days = DAYS.get(words);
        if (days != null) {
            return Optional.of(today.plusDays(days));
        }
        if (END.matcher(words).matches()) {
            return Optional.of(calendar.monthOf(today).last());
        }
        DayOfWeek weekday = WEEKDAYS.get(words);
        if (weekday != null) {
            return Optional.of(today.with(TemporalAdjusters.next(weekday)));
        }
        Optional<LocalDate> next = directed(NEXT.matcher(words), 1);
        return next.isPresent() ? next : directed(LAST.matcher(words), -1);
    }

    /** "next week" and "next Monday": the unit or the weekday, one further or one back. */
    private Optional<LocalDate> directed(Matcher matcher, int direction) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String what = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        DayOfWeek weekday = WEEKDAYS.get(what);
        if (weekday != null) {
            return Optional.of(today.with(direction > 0 ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday)));
        }
        return what.isEmpty() ? Optional.empty() : Optional.ofNullable(UNITS.get(what)).map(unit -> moved(unit, direction));
    }

    private LocalDate moved(Unit unit, int count) {
        return switch (unit) {
            case DAY -> today.plusDays(count);
            case WEEK -> today.plusWeeks(count);
            case MONTH -> calendar.plusMonths(today, count);
            case YEAR -> calendar.plusMonths(today, MONTHS * count);
        };
    }

    private static String key(String text) {
        return PersianText.searchKey(text.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        Map.of(Unit.DAY, List.of("", "d", "day", "days", "روز"), Unit.WEEK, List.of("w", "week", "weeks", "هفته"),
                Unit.MONTH, List.of("m", "month", "months", "ماه"), Unit.YEAR, List.of("y", "year", "years", "سال"))
                .forEach((unit, names) -> names.forEach(name -> units.put(key(name), unit)));
        return Map.copyOf(units);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> names = new HashMap<>();
        for (Locale language : List.of(Locale.of("fa"), Locale.ENGLISH)) {
            for (DayOfWeek day : DayOfWeek.values()) {
                put(names, DayText.weekday(LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(day)), language), day);
            }
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            put(names, day.name().substring(0, SHORT_NAME), day);
        }
        return Map.copyOf(names);
    }

    /** Under its name, with a blank for a half-space too. */
    private static <T> void put(Map<String, T> names, String name, T value) {
        names.put(key(name), value);
        names.put(key(name.replace(HALF_SPACE, ' ')), value);
    }

    private static Map<String, Integer> keyed(Map<String, Integer> words) {
        Map<String, Integer> keyed = new HashMap<>();
        words.forEach((word, days) -> put(keyed, word, days));
        return Map.copyOf(keyed);
    }
}
