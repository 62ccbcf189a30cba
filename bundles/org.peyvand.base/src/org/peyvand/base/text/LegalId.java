package org.peyvand.base.text;

/**
 * The eleven-digit number of an Iranian organisation (shenase-ye melli). Each of the first ten digits, with the tenth plus two added, is
 * weighted 29, 27, 23, 19, 17 in turn; the sum modulo 11 (10 counts as 0) is the eleventh.
 */
public final class LegalId {

    private static final int[] WEIGHTS = {29, 27, 23, 19, 17};
    private static final int BODY = 10;

    private LegalId() {
    }

    /** Whether this is a valid number, in any digits. Null is not. */
    public static boolean isValid(String text) {
        String id = text == null ? "" : Digits.toLatin(text).strip();
        return id.matches("[0-9]{11}") && id.chars().distinct().count() > 1 && id.charAt(BODY) == check(id);
    }

    /** The number that begins with these ten digits; {@link IllegalArgumentException} when they are not ten Latin digits. */
    public static String complete(String tenDigits) {
        if (!tenDigits.matches("[0-9]{10}")) {
            throw new IllegalArgumentException("Ten digits expected: " + tenDigits);
        }
        return tenDigits + check(tenDigits);
    }

    private static char check(String id) {
        int added = id.charAt(BODY - 1) - '0' + 2;
        int sum = 0;
        for (int i = 0; i < BODY; i++) {
            sum += (id.charAt(i) - '0' + added) * WEIGHTS[i % WEIGHTS.length];
        }
        return (char) ('0' + sum % 11 % 10);
    }
}
