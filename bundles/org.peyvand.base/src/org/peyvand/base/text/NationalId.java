package org.peyvand.base.text;

/**
 * The ten-digit number of an Iranian citizen (shomare-ye melli). The last digit checks the nine before it: with weights 10 to 2 and
 * remainder r of the sum by 11, it is r when r is below 2 and 11 - r otherwise.
 */
public final class NationalId {

    private static final int LENGTH = 10;
    private static final int SHORTEST = 8;

    private NationalId() {
    }

    /** Whether this is a valid number, in any digits; one or two leading zeros may be missing. Null is not. */
    public static boolean isValid(String text) {
        String digits = text == null ? "" : Digits.toLatin(text).strip();
        if (!digits.matches("[0-9]{" + SHORTEST + "," + LENGTH + "}")) {
            return false;
        }
        String id = "0".repeat(LENGTH - digits.length()) + digits;
        return id.chars().distinct().count() > 1 && id.charAt(LENGTH - 1) == check(id);
    }

    /** The number that begins with these nine digits; {@link IllegalArgumentException} when they are not nine Latin digits. */
    public static String complete(String nineDigits) {
        if (!nineDigits.matches("[0-9]{9}")) {
            throw new IllegalArgumentException("Nine digits expected: " + nineDigits);
        }
        return nineDigits + check(nineDigits);
    }

    private static char check(String id) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (id.charAt(i) - '0') * (LENGTH - i);
        }
        int rest = sum % 11;
        return (char) ('0' + (rest < 2 ? rest : 11 - rest));
    }
}
