package org.peyvand.base.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Which letters share a key on the Persian standard keyboard (ISIRI 9147, with the variants of older layouts) and on a Latin one (QWERTY).
 * For shortcuts that must work whatever layout is on, and for words that were typed with the wrong one.
 */
public final class PersianKeyboard {
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,";
    private static final String PERSIAN = "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو";
    /** What the shift key and older layouts give, each before its key. */
    private static final String FURTHER = "ژcآhئmيdك;ؤvأnإbةjۀgءmپ\\ًqٌwٍe،t؛yىd";
    private static final Map<Character, Character> TO_LATIN = new HashMap<>();
    private static final Map<Character, Character> TO_PERSIAN = new HashMap<>();

    static {
        for (int i = 0; i < LATIN.length(); i++) {
            TO_LATIN.put(PERSIAN.charAt(i), LATIN.charAt(i));
            TO_PERSIAN.put(LATIN.charAt(i), PERSIAN.charAt(i));
        }
        for (int i = 0; i < FURTHER.length(); i += 2) {
            TO_LATIN.putIfAbsent(FURTHER.charAt(i), FURTHER.charAt(i + 1));
        }
    }

    private PersianKeyboard() {
    }

    /** The Latin character on the key of a Persian letter, Latin digits for Persian and Arabic ones; every other character as it is. */
    public static char latin(char typed) {
        if (typed >= '۰' && typed <= '۹') {
            return (char) ('0' + typed - '۰');
        }
        if (typed >= '٠' && typed <= '٩') {
            return (char) ('0' + typed - '٠');
        }
        return TO_LATIN.getOrDefault(typed, typed);
    }

    /** The text as the same keys would have given it on a Latin keyboard. */
    public static String latin(String typed) {
        return mapped(typed, TO_LATIN);
    }

    /** The text as the same keys would have given it on a Persian keyboard. */
    public static String persian(String typed) {
        return mapped(typed.toLowerCase(java.util.Locale.ROOT), TO_PERSIAN);
    }

    private static String mapped(String text, Map<Character, Character> letters) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            result.append(letters.getOrDefault(text.charAt(i), text.charAt(i)).charValue());
        }
        return result.toString();
    }
}
