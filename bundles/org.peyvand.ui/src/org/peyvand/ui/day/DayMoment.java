package org.peyvand.ui.day;

import java.time.Instant;
import java.time.LocalDate;
import org.peyvand.base.culture.Culture;

/**
 * When a day page is made, and for whom.
 *
 * @param culture language, calendar and zone of the person
 * @param now the present moment
 */
public record DayMoment(Culture culture, Instant now) {
    /** Today where the person is. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, culture.zone());
    }

    /** First moment of today. */
    public Instant start() {
        return start(0);
    }

    /** First moment of tomorrow. */
    public Instant end() {
        return start(1);
    }

    /**
     * First moment of another day.
     *
     * @param days after today; negative before
     */
    public Instant start(int days) {
        return today().plusDays(days).atStartOfDay(culture.zone()).toInstant();
    }

    /** First day of this month in the calendar of the person. */
    public LocalDate firstOfMonth() {
        LocalDate today = today();
        return today.minusDays(culture.calendar().day(today) - 1L);
    }

    /** Last day of this month in the calendar of the person. */
    public LocalDate lastOfMonth() {
        LocalDate inNext = firstOfMonth().plusDays(31);
        return inNext.minusDays(culture.calendar().day(inNext));
    }

    /** Hour and minute when it is today, else the day. */
    public String brief(Instant moment) {
        String whole = culture.moment(moment);
        return LocalDate.ofInstant(moment, culture.zone()).equals(today()) ? whole.substring(whole.indexOf(' ') + 1) : whole.substring(0, whole.indexOf(' '));
    }
}
