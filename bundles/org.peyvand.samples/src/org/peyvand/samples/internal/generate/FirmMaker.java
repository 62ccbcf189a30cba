package org.peyvand.samples.internal.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.peyvand.base.text.Digits;
import org.peyvand.samples.internal.company.Firm;
import org.peyvand.samples.internal.company.Human;
import org.peyvand.samples.internal.company.Place;

/** Makes customers: organisations at home and abroad, and private persons. */
final class FirmMaker {

    private static final long MILLION = 1_000_000L;
    private static final int MOST_CONTACTS = 3;
    private static final String[] STATUSES = {"customer", Firm.PROSPECT, "former"};
    private static final int[] STATUS_WEIGHTS = {15, 4, 1};

    private final Dice dice;
    private final Numbers numbers;
    private final PeopleMaker people;
    private final Staff staff;
    private final LocalDate today;
    private final List<String[]> names = Words.entries("firms");
    private final List<String[]> trades = Words.entries("trades");
    private final List<String> streets = Words.plain("streets");
    private final List<String> lanes = Words.plain("lanes");
    private final List<Place> places = HouseMaker.places();
    private final Set<String> used = new HashSet<>();
    private int count;

    FirmMaker(Dice dice, Staff staff, LocalDate today) {
        this.dice = dice;
        this.numbers = new Numbers(dice);
        this.people = new PeopleMaker(dice, today, "P");
        this.staff = staff;
        this.today = today;
    }

    /** So many customers with so many persons altogether. */
    List<Firm> firms(int firmCount, int privateCount, int personCount) {
        List<String[]> foreign = Words.entries("foreignfirms");
        int organisations = firmCount - privateCount;
        int[] contacts = contacts(organisations, personCount - privateCount);
        List<Firm> firms = new ArrayList<>();
        for (int i = 0; i < organisations; i++) {
            firms.add(i % 30 == 29 && !foreign.isEmpty() && i / 30 < foreign.size() ? foreign(foreign.get(i / 30), contacts[i]) : iranian(contacts[i]));
        }
        for (int i = 0; i < privateCount; i++) {
            firms.add(privatePerson());
        }
        return List.copyOf(firms);
    }

    private int[] contacts(int organisations, int persons) {
        int[] contacts = new int[organisations];
        Arrays.fill(contacts, 1);
        for (int left = persons - organisations; left > 0;) {
            int at = dice.between(0, organisations - 1);
            if (contacts[at] < MOST_CONTACTS) {
                contacts[at]++;
                left--;
            }
        }
        return contacts;
    }

    private Firm iranian(int contactCount) {
        String[] name;
        String[] trade;
        do {
            name = dice.pick(names);
            trade = dice.pick(trades);
        } while (!used.add(name[1] + trade[1]));
        Place place = dice.pick(places);
        String shown = name[0] + '\u200C' + trade[0];
        String domain = name[1] + '-' + trade[1] + ".example";
        Firm.Legal legal = new Firm.Legal("شرکت " + trade[2] + ' ' + shown + (dice.chance(0.3) ? " (سهامی عام)" : " (سهامی خاص)"), numbers.legalId(),
                numbers.economicCode(), String.valueOf(dice.between(10_000, 620_000)), numbers.sheba());
        return organisation(shown, legal, trade[3], place, street(), domain, contactCount);
    }

    private Firm foreign(String[] entry, int contactCount) {
        Place place = new Place(HouseMaker.HEAD_OFFICE, entry[1], entry[2], entry[3], entry[4]);
        String domain = entry[0].toLowerCase(Locale.ROOT).replace(' ', '-') + ".example";
        Firm.Legal legal = new Firm.Legal(entry[0], null, null, String.valueOf(dice.between(1000, 99_999)), null);
        return organisation(entry[0], legal, entry[5], place, "Main Street " + dice.between(1, 180), domain, contactCount);
    }

    private Firm organisation(String name, Firm.Legal legal, String industry, Place place, String street, String domain, int contactCount) {
        List<Human> contacts = new ArrayList<>();
        for (int i = 0; i < contactCount; i++) {
            contacts.add(people.contact(place, domain));
        }
        int size = dice.between(5, 60) * (dice.chance(0.2) ? 10 : 1);
        BigDecimal revenue = BigDecimal.valueOf(size * (long) dice.between(8_000, 40_000) * MILLION / 10);
        return new Firm(number(), name, legal, industry, STATUSES[dice.weighted(STATUS_WEIGHTS)], source(), place, street, numbers.postalCode(),
                numbers.landline(place), "info@" + domain, "https://www." + domain, dice.between(1961, today.getYear() - 2), size, revenue,
                staff.seller(dice, place.office()), since(), List.copyOf(contacts));
    }

    private Firm privatePerson() {
        Place place = dice.pick(places);
        Human person = people.citizen(place);
        return new Firm(number(), person.name(), null, null, "customer", source(), place, street(), numbers.postalCode(), person.mobile(),
                person.email(), null, null, null, null, staff.seller(dice, place.office()), since(), List.of(person));
    }

    private String street() {
        return dice.pick(streets) + "، کوچه " + dice.pick(lanes) + "، پلاک " + Digits.toPersian(String.valueOf(dice.between(1, 240)));
    }

    private String source() {
        return dice.pick(Codes.SOURCES);
    }

    private LocalDate since() {
        return today.minusDays(dice.between(Days.YEAR, 6 * Days.YEAR));
    }

    private String number() {
        return String.format(Locale.ROOT, "C-%05d", 10_000 + ++count);
    }
}
