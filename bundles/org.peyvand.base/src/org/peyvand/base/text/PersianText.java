package org.peyvand.base.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;

/** Persian text as it is stored, found and sorted. Thread-safe. */
public final class PersianText {

    private static final int SORT_KEY_BYTES = 200;
    private static final char ZWNJ = '\u200C';
    private static final char YEH = '\u06CC';
    private static final char KEHEH = '\u06A9';
    private static final char HEH = '\u0647';
    private static final Normalizer2 COMPOSED = Normalizer2.getNFKCInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final Collator PERSIAN_ORDER = persianOrder();

    private PersianText() {
    }

    /**
     * The form that is stored: NFKC, Persian yeh and kaf for the Arabic ones, no kashida, no bidi controls, no joiners but single ZWNJs
     * between letters, no blanks at the ends. Digits stay as they were typed. Null stays null.
     */
    public static String normalize(String text) {
        if (text == null || isNormal(text)) {
            return text;
        }
        String composed = COMPOSED.normalize(text);
        StringBuilder result = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == ZWNJ) {
                appendHalfSpace(result, composed, i);
            } else if (!isInvisible(c)) {
                result.append(persianLetter(c));
            }
        }
        return result.toString().strip();
    }

    /** Whether a look at each character is enough to see that there is nothing to do, as in most texts that were stored before. */
    private static boolean isNormal(String text) {
        int last = text.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            boolean inner = c == ' ' && i > 0 && i < last;
            if (!inner && !(c > ' ' && c < '\u007F') && !isStable(c)) {
                return false;
            }
        }
        return true;
    }

    /** Persian letters and digits that no form of Unicode writes otherwise while no mark follows them. */
    private static boolean isStable(char c) {
        return c >= '\u0621' && c <= '\u063A' || c >= '\u0641' && c <= '\u0648' && c != '\u0643' || c >= '\u06F0' && c <= '\u06F9'
                || c == '\u067E' || c == '\u0686' || c == '\u0698' || c == KEHEH || c == '\u06AF' || c == YEH;
    }

    /**
     * The form in which texts are searched and compared: lower case, Latin digits, no accents and vowel signs, hamza and madda carriers as
     * plain letters, ZWNJ dropped, everything that is no letter or digit a single blank. Null gives the empty text.
     */
    public static String searchKey(String text) {
        if (text == null) {
            return "";
        }
        String plain = DECOMPOSED.normalize(UCharacter.foldCase(DECOMPOSED.normalize(text), true));
        StringBuilder key = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> appendToKey(key, c));
        return key.toString().strip();
    }

    /**
     * Hexadecimal collation key: comparing two of them as plain strings gives the Persian order (ICU rules for fa, numbers by value,
     * Latin after Persian). At most 400 characters. Null gives the empty key.
     */
    public static String sortKey(String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        byte[] key = PERSIAN_ORDER.getCollationKey(normalize(text)).toByteArray();
        int length = Math.min(key.length - 1, SORT_KEY_BYTES); // the last byte is the terminating zero
        return HexFormat.of().formatHex(key, 0, length);
    }

    private static Collator persianOrder() {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(new ULocale("fa_IR"));
        collator.setStrength(Collator.TERTIARY);
        collator.setNumericCollation(true);
        return collator.freeze();
    }

    private static void appendHalfSpace(StringBuilder result, String text, int at) {
        boolean afterLetter = !result.isEmpty() && Character.isLetterOrDigit(result.charAt(result.length() - 1));
        boolean beforeLetter = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (afterLetter && beforeLetter) {
            result.append(ZWNJ);
        }
    }

    private static void appendToKey(StringBuilder key, int c) {
        if (isIgnored(c)) {
            return;
        }
        int letter = c <= Character.MAX_VALUE ? persianLetter((char) c) : c;
        if (letter == '\u06D5' || letter == '\u0629' || letter == '\u06BE') { // ae, teh marbuta, heh doachashmee
            key.append(HEH);
        } else if (Character.isDigit(letter)) {
            key.append((char) ('0' + Character.digit(letter, 10)));
        } else if (Character.isLetter(letter)) {
            key.appendCodePoint(letter);
        } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    private static boolean isIgnored(int c) {
        return c == ZWNJ || c == '\u0621' // a lone hamza is often left out
                || Character.getType(c) == Character.NON_SPACING_MARK || c <= Character.MAX_VALUE && isInvisible((char) c);
    }

    private static char persianLetter(char c) {
        return switch (c) {
            case '\u064A', '\u0649' -> YEH;
            case '\u0643' -> KEHEH;
            default -> c;
        };
    }

    private static boolean isInvisible(char c) {
        return c == '\u0640' || c == '\u200D' || c == '\u200E' || c == '\u200F' || c == '\u061C' || c == '\uFEFF' || c == '\u200B'
                || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }
}
