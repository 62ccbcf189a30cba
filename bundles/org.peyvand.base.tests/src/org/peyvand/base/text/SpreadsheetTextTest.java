package org.peyvand.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
    private static final String LETTERS = "='+-@\t\r\n \u00A0\u200C\u202E\uFEFF\u0000\u0007\uFF1D1a.س|";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", " =1", "\u00A0=1", "\t=1", "\r=1", "\n=1", "\u0000=1", "\u0007=1", "\uFEFF=1",
        "\u202E=1", "\u200C=1", "'=1", "' =1", "''=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20x", "\tx", "+98 21", "-"})
    void nothingThatCanRunIsLeft(String text) {
        assertEquals("'" + text, SpreadsheetText.safe(text));
        assertEquals(text, SpreadsheetText.original(SpreadsheetText.safe(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "-12.5", "+12", "a=b", "1+1", "سارا", "'tis", "'", "O'Neil"})
    void theRestStaysAsItIs(String text) {
        assertEquals(text, SpreadsheetText.safe(text));
        assertEquals(text, SpreadsheetText.marked(text));
        assertEquals(text, SpreadsheetText.original(text));
    }

    @Test
    void nothingIsLostOnTheWayThere() {
        Random random = new Random(41);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder made = new StringBuilder();
            for (int j = random.nextInt(6); j > 0; j--) {
                made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            String text = made.toString();
            String safe = SpreadsheetText.safe(text);
            assertEquals(text, SpreadsheetText.original(safe));
            assertEquals(text, SpreadsheetText.original(SpreadsheetText.marked(text)));
            assertTrue(safe.startsWith("'") || !SpreadsheetText.looksLikeFormula(safe) || safe.matches("[+-]\\d+(\\.\\d+)?"), safe);
        }
        assertFalse(SpreadsheetText.looksLikeFormula(""));
    }
}
