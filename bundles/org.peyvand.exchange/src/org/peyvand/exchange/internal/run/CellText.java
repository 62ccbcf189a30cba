package org.peyvand.exchange.internal.run;

import java.util.Set;
import org.peyvand.base.text.SpreadsheetText;

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
        return SpreadsheetText.original(text);
    }
}
