package org.peyvand.base.culture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peyvand.base.DayRange;
import org.peyvand.base.Outcome;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.PersianText;

/** Reads stretches of days as people type them; the rules are told at {@link Culture#parseRange(String, LocalDate)}. */
final class RangeReader {
    private static final int MONTHS = 12;
    private static final int QUARTER = 3;
    private static final int LAST_YEAR = 9999;
    private static final int FIRST_GREGORIAN_YEAR = 1700;
    private static final Pattern BOTH = Pattern.compile("(?:(?:from|between|since|از|بین)\\s+)?(.+?)(?:\\s+(?:to|until|till|and|تا|و|-|–|—)\\s+|\\s*(?:\\.\\.+|…)\\s*)(.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ON = Pattern.compile("(?:from|since|از)\\s+(.+?)(?:\\s+(?:on|onwards|به بعد))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNTIL = Pattern.compile("(?:until|till|up to|to|تا)\\s+(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STEP = Pattern.compile("[+\\-]\\s*\\d{1,5}\\s*\\p{L}*");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[/\\-](\\d{1,2})");
    private static final Pattern NAMED_MONTH = Pattern.compile("\\p{L}[\\p{L}\u200c ]*?(\\s+\\d{4})?");
    private static final String PERSIAN_UNIT = "روز|هفته|ماه|فصل|سه ?ماهه?|سال)";
    private static final String ONE = "(day|week|month|quarter|year|" + PERSIAN_UNIT;
    private static final String SOME = "(days?|weeks?|months?|quarters?|years?|" + PERSIAN_UNIT;
    private static final String BACK = "(?:گذشته|اخیر|قبل|قبلی|پیش)";
    private static final String AHEAD = "(?:اینده|بعد|بعدی)";
    private static final Pattern THIS = Pattern.compile("(?:this|current|این)\\s+" + ONE + "|" + ONE + "\\s+جاری");
    private static final Pattern BEFORE = Pattern.compile("(?:last|past|previous)\\s+" + ONE + "|" + ONE + "\\s+" + BACK);
    private static final Pattern AFTER = Pattern.compile("(?:next|coming)\\s+" + ONE + "|" + ONE + "\\s+" + AHEAD);
    private static final Pattern SO_MANY_BACK = Pattern.compile("(?:last|past)\\s+(\\d{1,4})\\s+" + SOME + "|(\\d{1,4})\\s+" + SOME + "\\s+" + BACK);
    private static final Pattern SO_MANY_AHEAD = Pattern.compile("(?:next|coming)\\s+(\\d{1,4})\\s+" + SOME + "|(\\d{1,4})\\s+" + SOME + "\\s+" + AHEAD);
    /** Years that have a name of their own. */
    private static final Map<String, Integer> YEARS = Map.of("امسال", 0, "پارسال", -1);

    private final Culture culture;
    private final LocalDate today;

    RangeReader(Culture culture, LocalDate today) {
        this.culture = culture;
        this.today = today;
    }

    private enum Unit {
        DAY, WEEK, MONTH, QUARTER, YEAR
    }

    Outcome<DayRange> read(String typed) {
        String text = DayReader.clean(typed);
        if (text.isEmpty()) {
            return Outcome.refused(Message.of(Culture.class, "range.empty"));
        }
        try {
            Optional<DayRange> named = named(PersianText.searchKey(text)).or(() -> calendar(text));
            Outcome<DayRange> read = named.isPresent() ? Outcome.done(named.get()) : days(typed, text);
            return read.isDone() && !(inReach(read.value().first()) && inReach(read.value().last())) ? unreadable(typed) : read;
        } catch (DateTimeException beyond) {
            return unreadable(typed);
        }
    }

    private static boolean inReach(LocalDate day) {
        return day == null || day.getYear() > 0 && day.getYear() <= LAST_YEAR;
    }

    private Optional<DayRange> named(String key) {
        Integer year = YEARS.get(key);
        if (year != null) {
            return Optional.of(whole(Unit.YEAR, year));
        }
        for (Map.Entry<Pattern, Integer> one : List.of(Map.entry(THIS, 0), Map.entry(BEFORE, -1), Map.entry(AFTER, 1))) {
            Matcher matcher = one.getKey().matcher(key);
            if (matcher.matches()) {
                return Optional.of(whole(unit(first(matcher, 1, 2)), one.getValue()));
            }
        }
        return soMany(SO_MANY_BACK.matcher(key), -1).or(() -> soMany(SO_MANY_AHEAD.matcher(key), 1));
    }

    private static String first(Matcher matcher, int one, int other) {
        return matcher.group(one) == null ? matcher.group(other) : matcher.group(one);
    }

    /** A whole day, week, month, quarter or year of the own calendar, so many away from that of today. */
    private DayRange whole(Unit unit, int away) {
        CalendarSystem calendar = culture.calendar();
        return switch (unit) {
            case DAY -> new DayRange(today.plusDays(away), today.plusDays(away));
            case WEEK -> DayRange.of(calendar.weekOf(today.plusWeeks(away)));
            case MONTH -> DayRange.of(calendar.monthOf(calendar.plusMonths(today, away)));
            case QUARTER -> {
                LocalDate there = calendar.plusMonths(calendar.monthOf(today).from(), QUARTER * away);
                yield DayRange.of(calendar.quarterPeriod(calendar.year(there), calendar.quarter(there)));
            }
            case YEAR -> DayRange.of(calendar.yearPeriod(calendar.year(today) + away));
        };
    }

    /** The last seven days end with today, the next seven begin with it. */
    private Optional<DayRange> soMany(Matcher matcher, int direction) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int count = Math.max(1, Integer.parseInt(first(matcher, 1, 3)));
        LocalDate other = moved(unit(first(matcher, 2, 4)), direction * count).minusDays(direction);
        return Optional.of(DayRange.between(today, other));
    }

    private LocalDate moved(Unit unit, int count) {
        return switch (unit) {
            case DAY -> today.plusDays(count);
            case WEEK -> today.plusWeeks(count);
            case MONTH -> culture.calendar().plusMonths(today, count);
            case QUARTER -> culture.calendar().plusMonths(today, QUARTER * count);
            case YEAR -> culture.calendar().plusMonths(today, MONTHS * count);
        };
    }

    private static Unit unit(String word) {
        return switch (word.replace(" ", "")) {
            case "day", "days", "روز" -> Unit.DAY;
            case "week", "weeks", "هفته" -> Unit.WEEK;
            case "month", "months", "ماه" -> Unit.MONTH;
            case "year", "years", "سال" -> Unit.YEAR;
            default -> Unit.QUARTER;
        };
    }

    /** A year, a month in numbers, or the name of a month with or without its year. */
    private Optional<DayRange> calendar(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(DayRange.of(of(Integer.parseInt(text)).yearPeriod(Integer.parseInt(text))));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches() && Integer.parseInt(month.group(2)) >= 1 && Integer.parseInt(month.group(2)) <= MONTHS) {
            int number = Integer.parseInt(month.group(1));
            return Optional.of(DayRange.of(of(number).monthPeriod(number, Integer.parseInt(month.group(2)))));
        }
        Matcher named = NAMED_MONTH.matcher(text);
        return named.matches() ? month(text, named.group(1) != null) : Optional.empty();
    }

    private Optional<DayRange> month(String text, boolean withYear) {
        for (CalendarSystem calendar : CalendarSystem.values()) {
            Outcome<LocalDate> day = culture.parseWrittenDate("1 " + text + (withYear ? "" : " " + calendar.year(today)));
            if (day.isDone() && calendar.day(day.value()) == 1) {
                return Optional.of(DayRange.of(calendar.monthOf(day.value())));
            }
        }
        return Optional.empty();
    }

    private static CalendarSystem of(int year) {
        return year >= FIRST_GREGORIAN_YEAR ? CalendarSystem.GREGORIAN : CalendarSystem.JALALI;
    }

    private Outcome<DayRange> days(String typed, String text) {
        Matcher both = BOTH.matcher(text);
        if (both.matches()) {
            return culture.parseDate(both.group(1), today).then(one -> culture.parseDate(both.group(2), today).map(other -> DayRange.between(one, other)));
        }
        Matcher on = ON.matcher(text);
        if (on.matches()) {
            return culture.parseDate(on.group(1), today).map(day -> new DayRange(day, null));
        }
        Matcher until = UNTIL.matcher(text);
        if (until.matches()) {
            return culture.parseDate(until.group(1), today).map(day -> new DayRange(null, day));
        }
        Outcome<LocalDate> day = culture.parseDate(text, today);
        if (!day.isDone()) {
            return unreadable(typed);
        }
        return Outcome.done(STEP.matcher(text).matches() ? DayRange.between(today, day.value()) : new DayRange(day.value(), day.value()));
    }

    private static Outcome<DayRange> unreadable(String typed) {
        return Outcome.refused(Message.of(Culture.class, "range.unreadable", typed));
    }
}
