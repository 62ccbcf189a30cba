package org.peyvand.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.core.RecordRef;

class TrailTest {

    private static Trail<String> over(String... places) {
        Trail<String> trail = new Trail<>(10);
        List.of(places).forEach(trail::visit);
        return trail;
    }

    @Test
    void goesBackAndForwardAsABrowser() {
        Trail<String> trail = over("home", "list", "deal");
        assertEquals(Optional.of("list"), trail.back(any -> true));
        assertEquals(Optional.of("home"), trail.back(any -> true));
        assertFalse(trail.canGoBack());
        assertEquals(Optional.empty(), trail.back(any -> true));
        assertEquals(Optional.of("list"), trail.forward(any -> true));
        trail.visit("account");
        assertFalse(trail.canGoForward());
        assertEquals(Optional.of("list"), trail.back(any -> true));
    }

    @Test
    void arrivingWhereOneGoesBackToIsNoNewVisit() {
        Trail<String> trail = over("home", "list", "deal");
        trail.back(any -> true).ifPresent(trail::visit);
        assertTrue(trail.canGoForward());
        assertEquals(Optional.of("deal"), trail.forward(any -> true));
    }

    @Test
    void placesThatAreGoneAreSkipped() {
        Trail<String> trail = over("home", "gone", "deal");
        assertEquals(Optional.of("home"), trail.back(place -> !place.equals("gone")));
    }

    @Test
    void theOldestIsForgotten() {
        Trail<String> trail = new Trail<>(2);
        List.of("a", "b", "c").forEach(trail::visit);
        assertEquals(Optional.of("b"), trail.back(any -> true));
        assertEquals(Optional.empty(), trail.back(any -> true));
    }

    @Test
    void aShelfKeepsTheLastInFrontAndReadsWhatItWrote() {
        PersonMemory memory = new PersonMemory("test-" + UUID.randomUUID());
        RecordShelf shelf = new RecordShelf(memory, "seen", 2);
        RecordRef first = new RecordRef("core.account", UUID.randomUUID());
        RecordRef second = new RecordRef("core.person", UUID.randomUUID());
        shelf.put(new KnownRecord(first, "کتاب‌فروشی\tپارس\n", "building"));
        shelf.put(new KnownRecord(second, "Sara", "person"));
        shelf.put(new KnownRecord(first, "Pars", "building"));
        shelf.rename(new KnownRecord(second, "Sara N.", "person"));
        assertEquals(List.of("Pars", "Sara N."), new RecordShelf(memory, "seen", 2).all().stream().map(KnownRecord::title).toList());
        shelf.put(new KnownRecord(new RecordRef("core.team", UUID.randomUUID()), "Team", ""));
        assertFalse(shelf.contains(second));
        memory.put("seen", "rubbish\ncore.account\tno-id\tx\ty");
        assertEquals(List.of(), new RecordShelf(memory, "seen", 2).all());
    }
}
