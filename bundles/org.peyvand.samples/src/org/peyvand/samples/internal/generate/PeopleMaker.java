package org.peyvand.samples.internal.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.peyvand.samples.internal.company.Human;
import org.peyvand.samples.internal.company.Place;

/** Makes persons. */
final class PeopleMaker {

    private static final double SHARE_OF_WOMEN = 0.42;
    private static final double KNOWN_BIRTHDAY = 0.4;
    private static final double KNOWN_LANDLINE = 0.5;

    private final Dice dice;
    private final Numbers numbers;
    private final LocalDate today;
    private final String keyPrefix;
    private final List<String[]> women = Words.entries("female");
    private final List<String[]> men = Words.entries("male");
    private final List<String[]> surnames = Words.entries("surnames");
    private final List<String[]> foreigners = Words.entries("foreigners");
    private final List<String> jobs = Words.plain("jobs");
    private int count;

    PeopleMaker(Dice dice, LocalDate today, String keyPrefix) {
        this.dice = dice;
        this.numbers = new Numbers(dice);
        this.today = today;
        this.keyPrefix = keyPrefix;
    }

    /** Somebody who works for an organisation with this mail domain. */
    Human contact(Place place, String domain) {
        return place.isHome() ? iranian(place, dice.pick(jobs), domain) : foreigner(place, domain);
    }

    /** A private person. */
    Human citizen(Place place) {
        return iranian(place, null, "mail.example");
    }

    private Human iranian(Place place, String job, String domain) {
        boolean female = dice.chance(SHARE_OF_WOMEN);
        String[] first = dice.pick(female ? women : men);
        String[] last = dice.pick(surnames);
        String email = first[1] + '.' + last[1] + (job == null ? dice.digits(2) : "") + '@' + domain;
        LocalDate birth = dice.chance(KNOWN_BIRTHDAY) ? today.minusDays(dice.between(23 * 365, 62 * 365)) : null;
        String phone = dice.chance(KNOWN_LANDLINE) ? numbers.landline(place) : null;
        return new Human(key(), first[0], last[0], female, job, email, phone, numbers.mobile(place), numbers.nationalId(), birth);
    }

    private Human foreigner(Place place, String domain) {
        String[] name = dice.pick(foreigners);
        String email = (name[0] + '.' + name[1] + '@' + domain).toLowerCase(Locale.ROOT);
        return new Human(key(), name[0], name[1], name[2].equals("f"), "Purchasing Manager", email, numbers.landline(place),
                numbers.mobile(place), null, null);
    }

    private String key() {
        return String.format(Locale.ROOT, "%s-%04d", keyPrefix, ++count);
    }
}
