package org.peyvand.exchange.internal.target;

import java.util.regex.Pattern;
import org.peyvand.base.text.PersianText;

/** Headers as words: {@code sales_agent}, {@code salesAgent} and {@code Sales Agent} are the same. */
public final class HeaderText {
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private HeaderText() {
    }

    /** The words in small letters with single blanks between. */
    public static String of(String header) {
        String split = CAMEL.matcher(header).replaceAll(" ");
        String plain = NO_WORD.matcher(split.replace('\u200C', ' ')).replaceAll(" ").strip();
        String key = PersianText.searchKey(plain);
        return key.isEmpty() ? plain : key;
    }

    /** The words of a dictionary entry, where {@code #} stands for any number. */
    public static String pattern(String entry) {
        return of(entry.replace("#", " 999 ")).replace("999", "#");
    }

    /** The header's words with every number replaced by {@code #}. */
    public static String numberless(String words) {
        return NUMBER.matcher(words).replaceAll("#").replaceAll("(?<=[^ ])#", " #").replaceAll("#(?=[^ ])", "# ");
    }
}
