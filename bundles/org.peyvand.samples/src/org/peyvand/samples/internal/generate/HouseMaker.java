package org.peyvand.samples.internal.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peyvand.samples.internal.company.Article;
import org.peyvand.samples.internal.company.Employee;
import org.peyvand.samples.internal.company.Firm;
import org.peyvand.samples.internal.company.Office;
import org.peyvand.samples.internal.company.Place;

/** Makes the house itself: places, offices, employees and products. */
final class HouseMaker {

    static final String HEAD_OFFICE = "HQ";
    private static final String DOMAIN = "@mehr-rayaneh.example";
    private static final int IN_HEAD_OFFICE = 7;
    private static final int IN_BRANCH = 3;
    private static final BigDecimal VALUE_ADDED_TAX = BigDecimal.TEN;
    private static final Map<String, String> OFFICE_NAMES = Map.of(HEAD_OFFICE, "دفتر مرکزی تهران", "SHZ", "شعبه شیراز", "MHD", "شعبه مشهد",
            "TBZ", "شعبه تبریز");
    private static final List<String> OFFICE_CODES = List.of(HEAD_OFFICE, "SHZ", "MHD", "TBZ");

    private static final String LEGAL_NAME = "شرکت مهر رایانه پارس (سهامی خاص)";
    private static final Map<String, String> STREETS = Map.of(HEAD_OFFICE, "خیابان بهشتی، کوچه سرو، پلاک ۱۲", "SHZ", "خیابان زند، کوچه نارنج، پلاک ۴۸", "MHD",
            "خیابان احمدآباد، کوچه زعفران، پلاک ۷", "TBZ", "خیابان امام خمینی، کوچه آذر، پلاک ۳۱");

    private final Dice dice;
    private final Numbers numbers;

    /**
     * Makes a house.
     *
     * @param dice    for the people
     * @param numbers for papers and telephones, with dice of their own
     */
    HouseMaker(Dice dice, Numbers numbers) {
        this.dice = dice;
        this.numbers = numbers;
    }

    /** Papers of the company itself. */
    Firm.Legal legal() {
        return new Firm.Legal(LEGAL_NAME, numbers.legalId(), numbers.economicCode(), "412058", numbers.sheba());
    }

    /** Places at home, as often in the list as they matter. */
    static List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (String[] entry : Words.entries("places")) {
            Place place = new Place(entry[0], Place.HOME, entry[1], entry[2], entry[3]);
            for (int i = 0; i < Integer.parseInt(entry[4]); i++) {
                places.add(place);
            }
        }
        return places;
    }

    List<Office> offices() {
        List<Place> places = places();
        return OFFICE_CODES.stream().map(code -> {
            Place place = places.stream().filter(p -> p.office().equals(code)).findFirst().orElseThrow();
            return new Office(code, OFFICE_NAMES.get(code), place, STREETS.get(code), numbers.postalCode(), numbers.landline(place), code.equals(HEAD_OFFICE) ? null : HEAD_OFFICE);
        }).toList();
    }

    List<Employee> employees(List<Office> offices) {
        List<String[]> firstNames = new ArrayList<>(Words.entries("female"));
        firstNames.addAll(Words.entries("male"));
        List<String[]> surnames = new ArrayList<>(Words.entries("surnames"));
        List<Employee> employees = new ArrayList<>();
        for (Office office : offices) {
            String manager = employees.isEmpty() ? null : employees.getFirst().login();
            for (int i = 0; i < (office.parent() == null ? IN_HEAD_OFFICE : IN_BRANCH); i++) {
                String[] first = firstNames.remove(dice.between(0, firstNames.size() - 1));
                String[] last = surnames.remove(dice.between(0, surnames.size() - 1));
                String login = first[1].charAt(0) + "." + last[1];
                employees.add(new Employee(login, first[0] + ' ' + last[0], login + DOMAIN, office, manager));
                manager = i == 0 ? login : manager;
            }
        }
        return List.copyOf(employees);
    }

    static List<Article> articles() {
        return Words.entries("products").stream()
                .map(entry -> new Article(entry[0], entry[1], entry[2], entry[3], new BigDecimal(entry[4]), VALUE_ADDED_TAX)).toList();
    }
}
