package org.peyvand.exchange.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SamplesTest {
    @Test
    void theFirstDifferentValuesStandSideBySide() {
        assertEquals("⁨Acme⁩  ·  ⁨Bonyan⁩", Samples.of(FakeImports.table("a.csv"), "Name"));
    }

    @Test
    void shortRowsHaveNoValue() {
        assertEquals("⁨x⁩", Samples.of(FakeImports.table("a.csv"), "Note"));
        assertEquals("", Samples.of(FakeImports.table("a.csv"), "There is no such column"));
    }

    @Test
    void longAndHostileValuesBecomeOneShortLine() {
        assertEquals("a b", Samples.shorten("a\r\n\u0000\tb", 10));
        assertEquals("12345…", Samples.shorten("1234567", 6));
        String faces = "😀".repeat(50);
        String shortened = Samples.shorten(faces, 10);
        assertTrue(shortened.endsWith("😀…") && shortened.codePointCount(0, shortened.length()) == 10, shortened);
    }
}
