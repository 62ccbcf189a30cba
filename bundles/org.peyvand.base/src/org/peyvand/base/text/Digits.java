package org.peyvand.base.text;

/** Turns decimal digits of Persian (U+06F0..), Arabic (U+0660..) and Latin script into each other; all other characters stay. */
public final class Digits {

    private static final char PERSIAN_ZERO = '\u06F0';
    private static final char ARABIC_ZERO = '\u0660';

    private Digits() {
    }

    /** The text with digits 0 to 9; null stays null. */
    public static String toLatin(String text) {
        return convert(text, '0');
    }

    /** The text with digits ۰ to ۹; null stays null. */
    public static String toPersian(String text) {
        return convert(text, PERSIAN_ZERO);
    }

    private static String convert(String text, char zero) {
        if (text == null) {
            return null;
        }
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int value = value(text.charAt(i));
            result.append(value < 0 ? text.charAt(i) : (char) (zero + value));
        }
        return result.toString();
    }

    private static int value(char c) {
        for (char zero : new char[] {'0', PERSIAN_ZERO, ARABIC_ZERO}) {
            if (c >= zero && c <= zero + 9) {
                return c - zero;
            }
        }
        return -1;
    }
}
