package org.peyvand.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BeginningTest {

    @Test
    void whatFitsStaysAsItIs() {
        assertEquals("", Beginning.of("", 0));
        assertEquals("شیراز", Beginning.of("شیراز", 5));
        assertEquals("شی", Beginning.of("شیراز", 2));
        assertEquals("", Beginning.of("شیراز", 0));
    }

    @Test
    void noSignIsTorn() {
        assertEquals("a\uD83D\uDE00", Beginning.of("a\uD83D\uDE00b", 3));
        assertEquals("a", Beginning.of("a\uD83D\uDE00b", 2));
        assertEquals("", Beginning.of("\uD83D\uDE00", 1));
    }
}
