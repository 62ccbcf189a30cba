package org.peyvand.exchange.internal.run;

import java.util.Set;

/** What a cell says. */
final class CellText {
    private static final Set<String> NOTHING = Set.of("NULL", "\\N", "#N/A", "(null)");

    private CellText() {
    }

    /** The text without blanks around it; blank for what programs write when there is nothing; without the apostrophe of a safe formula. */
    static String clean(String cell) {
        String text = cell.strip();
        if (NOTHING.contains(text)) {
            return "";
        }
        boolean safe = text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0;
        return safe ? text.substring(1) : text;
    }
}
