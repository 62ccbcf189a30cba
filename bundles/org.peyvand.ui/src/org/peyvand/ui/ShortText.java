package org.peyvand.ui;

import java.util.regex.Pattern;
import org.peyvand.base.text.Beginning;

/** Names that fit a head, a tab or a row, whatever somebody put into them. */
public final class ShortText {
    private static final int MARKS = 4;
    private static final Pattern PILE = Pattern.compile("(\\p{M}{" + MARKS + "})\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private ShortText() {
    }

    /**
     * One line of a text: without line breaks, with at most four combining marks on a letter, ending in dots when it is longer.
     *
     * @param most characters, at least 1
     */
    public static String of(String text, int most) {
        String head = text.length() > 64 * most ? text.substring(0, 64 * most) : text;
        String line = PILE.matcher(BREAKS.matcher(head).replaceAll(" ")).replaceAll("$1").strip();
        if (line.length() <= most && head.length() == text.length()) {
            return line;
        }
        return Beginning.of(line, most) + "…";
    }
}
