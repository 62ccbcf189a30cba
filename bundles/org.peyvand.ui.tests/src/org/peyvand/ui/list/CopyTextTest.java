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
}
