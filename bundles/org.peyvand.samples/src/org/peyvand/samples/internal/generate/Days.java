package org.peyvand.samples.internal.generate;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Working days and hours of the company's last year. */
final class Days {

    static final int YEAR = 365;
    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final int QUARTERS_OF_AN_HOUR = 3;

    private final Dice dice;
    private final LocalDate today;

    Days(Dice dice, LocalDate today) {
        this.dice = dice;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** A working day of the last year; business grows, so later days are likelier. */
    LocalDate inLastYear() {
        int back = dice.between(0, YEAR - 1);
        return working(today.minusDays(dice.chance(0.4) ? Math.min(back, dice.between(0, YEAR - 1)) : back));
    }

    /** A working day between two days, both included; the last one when it is before the first. */
    LocalDate between(LocalDate first, LocalDate last) {
        int length = (int) (last.toEpochDay() - first.toEpochDay());
        return working(length <= 0 ? last : first.plusDays(dice.between(0, length)));
    }

    /** The day itself, or the day before when it is a Friday. */
    static LocalDate working(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY ? day.minusDays(1) : day;
    }

    /** A moment in the office hours of a day. */
    Instant hour(LocalDate day) {
        return day.atTime(dice.between(9, 16), 15 * dice.between(0, QUARTERS_OF_AN_HOUR)).atZone(TEHRAN).toInstant();
    }

    /** Start of the office hours of a day; the earliest {@link #hour}. */
    static Instant opening(LocalDate day) {
        return day.atTime(9, 0).atZone(TEHRAN).toInstant();
    }
}
