package org.peyvand.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopyTextTest {
    private final CopyText text = new CopyText(List.of("Name", "Phone"), List.of(List.of("a\tb\nc", "\u2066021 123\u2069"), List.of("<x> & y", "")));

    @Test
    void cellsStayInTheirColumnsAndKeepNoMarksOfDirection() {
        assertEquals("Name\tPhone\na b c\t021 123\n<x> & y\t", text.tabbed());
    }

    @Test
    void aPageSaysItsDirectionAndEscapesWhatIsTyped() {
        String page = text.page("A & B", "", "fa", true);
        assertTrue(page.contains("<html lang=\"fa\" dir=\"rtl\">"));
        assertTrue(page.contains("<h1>A &amp; B</h1>"));
        assertTrue(page.contains("<td>&lt;x&gt; &amp; y</td>"));
        assertTrue(page.contains("<th>Phone</th>"));
    }

    @Test
    void nothingThatIsPastedIntoASpreadsheetRuns() {
        for (String attack : List.of("=1+1", " =1", "\u202E=1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "+HYPERLINK(\"x\")", "\uFF1D1", "\u0000=1")) {
            CopyText copied = new CopyText(List.of("Name"), List.of(List.of(attack)));
            String cell = copied.tabbed().substring("Name\n".length());
            assertEquals('\'', cell.charAt(0), attack);
            assertTrue(copied.table().contains("mso-number-format"), attack);
        }
        for (String harmless : List.of("+98 21 8888 1234", "-12.5", "-۱۲٬۵۰۰ ریال", "(021) 88", "−5", "O'Neil")) {
            assertEquals("Name\n" + harmless, new CopyText(List.of("Name"), List.of(List.of(harmless))).tabbed());
        }
    }
}
