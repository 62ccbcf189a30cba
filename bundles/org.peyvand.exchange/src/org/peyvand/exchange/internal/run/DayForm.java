package org.peyvand.exchange.internal.run;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peyvand.base.Outcome;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Digits;

/** Days and moments as they stand in files. */
final class DayForm {
    private static final Pattern PARTS = Pattern.compile("(\\d{1,4})[-/. ](\\d{1,2})[-/. ](\\d{1,4})");
    private static final Pattern TIMED = Pattern.compile("(.*\\d)[ T]\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?[AaPp][Mm])?(Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern ZONED = Pattern.compile("\\d{4}-.*[T ].*(Z|[+-]\\d{2}:?\\d{2})");
    private static final Pattern MOMENT = Pattern.compile("(.*\\d)(?:[،,]? +|T)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int FIRST_GREGORIAN = 1700;

    private DayForm() {
    }

    /** The day; a time behind it is left out of account. */
    static Outcome<LocalDate> day(String text, String format, Culture culture) {
        String latin = Digits.toLatin(text).strip();
        Matcher timed = TIMED.matcher(latin);
        String day = timed.matches() ? timed.group(1) : latin;
        Matcher iso = ISO.matcher(day);
        if (iso.matches() && Integer.parseInt(iso.group(1)) >= FIRST_GREGORIAN) {
            return of(number(iso, 1), number(iso, 2), number(iso, 3), CalendarSystem.GREGORIAN, text);
        }
        Matcher parts = PARTS.matcher(day);
        boolean yearFirst = format.equals("ymd") || format.equals("jalali");
        if (parts.matches() && !format.isEmpty() && (yearFirst || parts.group(1).length() <= 2)) {
            return formatted(parts, format, text);
        }
        return culture.parseWrittenDate(day);
    }

    private static Outcome<LocalDate> formatted(Matcher parts, String format, String text) {
        int first = number(parts, 1);
        int second = number(parts, 2);
        int third = number(parts, 3);
        return switch (format) {
            case "dmy" -> of(year(third), second, first, CalendarSystem.GREGORIAN, text);
            case "mdy" -> of(year(third), first, second, CalendarSystem.GREGORIAN, text);
            case "jalali" -> third > 31 ? of(third, second, first, CalendarSystem.JALALI, text) : of(first, second, third, CalendarSystem.JALALI, text);
            default -> of(year(first), second, third, CalendarSystem.GREGORIAN, text);
        };
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Years of two digits lie between 1950 and 2049. */
    private static int year(int written) {
        return written >= 100 ? written : written < 50 ? 2000 + written : 1900 + written;
    }

    private static Outcome<LocalDate> of(int year, int month, int day, CalendarSystem calendar, String text) {
        try {
            return Outcome.done(calendar.of(year, month, day));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Outcome.refused(Texts.of("date.impossible", text));
        }
    }

    /** The moment; a day alone is its beginning in the zone of the culture. */
    static Outcome<Instant> moment(String text, String format, Culture culture) {
        String latin = Digits.toLatin(text).strip();
        try {
            if (ZONED.matcher(latin).matches()) {
                return Outcome.done(OffsetDateTime.parse(latin.replace(' ', 'T'), DateTimeFormatter.ISO_DATE_TIME).toInstant());
            }
            Matcher timed = MOMENT.matcher(latin);
            if (timed.matches()) {
                LocalTime time = LocalTime.of(number(timed, 2), number(timed, 3), timed.group(4) == null ? 0 : number(timed, 4));
                return day(timed.group(1), format, culture).map(day -> day.atTime(time).atZone(culture.zone()).toInstant());
            }
        } catch (DateTimeException e) {
            return Outcome.refused(Texts.of("date.impossible", text));
        }
        return day(text, format, culture).map(day -> day.atStartOfDay(culture.zone()).toInstant());
    }
}
