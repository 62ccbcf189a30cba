package org.peyvand.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.base.text.Labels;

class WayInTest {

    @Test
    void aWayIsOneTextAndComesBack() {
        UUID run = new UUID(1, 2);
        List<WayIn> way = List.of(new WayIn(WayIn.Kind.COMMAND, "import"), WayIn.of(WayIn.Kind.IMPORT, "exchange.import", run));
        assertEquals("cli:import import:exchange.import:" + run, WayIn.text(way));
        assertEquals(way, WayIn.read(WayIn.text(way)));
        assertNull(WayIn.text(List.of()));
        assertEquals(List.of(), WayIn.read(null));
    }

    @Test
    void whatALaterProgramWroteIsLeftOut() {
        assertEquals(List.of(WayIn.of(WayIn.Kind.UNDO)), WayIn.read("telepathy:far undo sync:$"));
    }

    @Test
    void aWayIsNeverLongerThanItsColumn() {
        List<WayIn> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            many.add(new WayIn(WayIn.Kind.COMMAND, "a".repeat(50) + i));
        }
        String text = WayIn.text(many);
        assertTrue(text.length() <= WayIn.LENGTH && text.length() > 150, text);
        assertEquals(many.subList(0, 3), WayIn.read(text));
    }

    @Test
    void aDetailHasNoBlanks() {
        assertThrows(IllegalArgumentException.class, () -> new WayIn(WayIn.Kind.COMMAND, "a b"));
        assertThrows(IllegalArgumentException.class, () -> new WayIn(WayIn.Kind.COMMAND, "x".repeat(91)));
    }

    @Test
    void everyKindHasWordsInBothLanguages() {
        for (WayIn.Kind kind : WayIn.Kind.values()) {
            String english = Labels.of(kind, Locale.ENGLISH);
            assertNotEquals(kind.name(), english);
            assertNotEquals(english, Labels.of(kind, Locale.of("fa")));
        }
    }
}
