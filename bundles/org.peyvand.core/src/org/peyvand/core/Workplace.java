package org.peyvand.core;

import java.time.Instant;
import java.time.LocalDate;
import org.peyvand.base.culture.Culture;

/** The settings and the clock of the place where Peyvand runs; rules and services take "now" and defaults from here. */
public interface Workplace {

    /** Language, calendar, digits and zone of the installation. Data that is made by the program itself is written in this language. */
    Culture culture();

    /** ISO 4217 code of the currency of new amounts: that of the branch, else IRR for Persian, else that of the country of the installation. */
    String currency();

    /** Now. */
    Instant now();

    /** Today in the zone of the installation. */
    LocalDate today();

    /** The day of a moment in the zone of the installation. */
    default LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, culture().zone());
    }
}
