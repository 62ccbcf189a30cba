package org.peyvand.samples.internal.generate;

import java.util.Optional;
import org.peyvand.base.text.E164;
import org.peyvand.base.text.LegalId;
import org.peyvand.base.text.NationalId;
import org.peyvand.base.text.Phones;
import org.peyvand.base.text.Sheba;
import org.peyvand.samples.internal.company.Place;

/** Throws identity and telephone numbers that pass every check. They are made up; that one of them belongs to somebody is chance. */
final class Numbers {

    private static final String[] MOBILE = {"0910", "0912", "0913", "0914", "0915", "0916", "0917", "0919", "0935", "0936", "0901", "0921"};
    private static final String[] BANKS = {"012", "015", "016", "017", "018", "054", "055", "056", "057"};
    private static final String NO_ZERO_NOR_TWO = "13456789";
    private static final int ATTEMPTS = 200;

    private final Dice dice;

    Numbers(Dice dice) {
        this.dice = dice;
    }

    String nationalId() {
        return NationalId.complete("0" + dice.digits(1, "012345") + dice.digits(7));
    }

    String legalId() {
        return LegalId.complete(dice.digits(1, "1") + dice.digits(1, "04") + dice.digits(8));
    }

    String economicCode() {
        return "4" + dice.digits(11);
    }

    String sheba() {
        return Sheba.complete(BANKS[dice.between(0, BANKS.length - 1)] + "0" + dice.digits(18));
    }

    String postalCode() {
        return dice.digits(5, NO_ZERO_NOR_TWO) + dice.digits(5, "13456789");
    }

    String mobile(Place place) {
        return switch (place.country()) {
            case "AE" -> valid("+97150", 7);
            case "TR" -> valid("+90532", 7);
            case "DE" -> valid("+49151", 8);
            default -> valid(MOBILE[dice.between(0, MOBILE.length - 1)], 7);
        };
    }

    String landline(Place place) {
        return place.isHome() ? valid(place.dialling() + dice.digits(1, "345"), 7) : valid(place.dialling() + dice.digits(1, "2345"), 6);
    }

    private String valid(String prefix, int digits) {
        for (int i = 0; i < ATTEMPTS; i++) {
            Optional<E164> number = Phones.parse(prefix + dice.digits(digits), Place.HOME);
            if (number.isPresent()) {
                return number.get().value();
            }
        }
        throw new IllegalStateException("No valid number begins with " + prefix);
    }
}
