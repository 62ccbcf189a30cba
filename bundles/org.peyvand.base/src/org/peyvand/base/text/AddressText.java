package org.peyvand.base.text;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A postal address in one line, as it is written in its own script: in Persian from the largest place to the smallest, with Persian commas
 * and digits; in Latin script from street to country.
 */
public final class AddressText {
    private static final String POSTAL_CODE = "کد پستی ";

    private AddressText() {
    }

    /**
     * The address in one line; parts may be null or blank, and one that repeats another is named once.
     *
     * @return empty when there is no part
     */
    public static String line(String country, String province, String city, String street, String postalCode) {
        boolean persian = Stream.of(street, city, province).filter(Objects::nonNull).anyMatch(AddressText::hasPersian);
        if (!persian) {
            return Digits.toLatin(joined(", ", street, joined(" ", postalCode, city), Objects.equals(province, city) ? null : province, country));
        }
        String code = postalCode == null || postalCode.isBlank() ? null : POSTAL_CODE + postalCode.strip();
        return Digits.toPersian(joined("، ", country, province, city, street, code));
    }

    private static boolean hasPersian(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    private static String joined(String comma, String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(String::strip).filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(comma));
    }
}
