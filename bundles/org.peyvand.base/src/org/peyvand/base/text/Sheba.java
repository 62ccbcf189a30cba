package org.peyvand.base.text;

import java.math.BigInteger;
import java.util.Locale;

/** Iranian bank account number (Sheba, IBAN): IR, two check digits and 22 digits, correct by ISO 7064 modulo 97. */
public final class Sheba {

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final String COUNTRY_AS_DIGITS = "1827"; // I = 18, R = 27

    private Sheba() {
    }

    /** Whether this is a valid number, in any digits, with blanks or dashes anywhere. Null is not. */
    public static boolean isValid(String text) {
        String iban = text == null ? "" : compact(text);
        return iban.matches("IR[0-9]{24}") && remainder(iban.substring(4) + COUNTRY_AS_DIGITS + iban.substring(2, 4)) == 1;
    }

    /** The number of an account given by its 22 digits (3 of the bank, 19 of the account); {@link IllegalArgumentException} otherwise. */
    public static String complete(String twentyTwoDigits) {
        if (!twentyTwoDigits.matches("[0-9]{22}")) {
            throw new IllegalArgumentException("22 digits expected: " + twentyTwoDigits);
        }
        int check = 98 - remainder(twentyTwoDigits + COUNTRY_AS_DIGITS + "00");
        return String.format(Locale.ROOT, "IR%02d%s", check, twentyTwoDigits);
    }

    private static int remainder(String digits) {
        return new BigInteger(digits).mod(NINETY_SEVEN).intValue();
    }

    private static String compact(String text) {
        return Digits.toLatin(text).replaceAll("[\\s\\-]", "").toUpperCase(Locale.ROOT);
    }
}
