package org.peyvand.base.culture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what must be read from left to right inside Persian text. */
final class LeftToRightRuns {

    private static final char ISOLATE = '\u2066';
    private static final char END = '\u2069';
    private static final String INNER = "\\p{IsLatin}\\p{Nd}";
    /** From a Latin letter, digit, plus or bracket to the last Latin letter or digit, over blanks and the usual signs in codes. */
    private static final Pattern RUN = Pattern.compile("[+(#]*[" + INNER + "](?:[" + INNER + " ()+\\-./\\\\@_:#&*%=?,']*[" + INNER + "])?");
    private static final Pattern PLAIN = Pattern.compile("\\p{IsLatin}+|\\p{Nd}+");

    private LeftToRightRuns() {
    }

    static String isolate(String text) {
        if (text == null || text.indexOf(ISOLATE) >= 0) {
            return text;
        }
        Matcher runs = RUN.matcher(text);
        StringBuilder result = new StringBuilder();
        while (runs.find()) {
            String run = runs.group();
            String shown = PLAIN.matcher(run).matches() ? run : ISOLATE + run + END;
            runs.appendReplacement(result, Matcher.quoteReplacement(shown));
        }
        return runs.appendTail(result).toString();
    }
}
