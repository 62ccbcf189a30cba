package org.peyvand.persistence.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever moment it is broken off at, everything is as before or as prepared. */
class ReplacementTest {
    private static final String STAMP = "20260601-080000";
    @TempDir
    Path folder;
    private Replacement replacement;

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectories(folder.resolve("db/seg0"));
        Files.writeString(folder.resolve("db/seg0/page"), "old");
        Files.writeString(folder.resolve("db.head"), "old head");
        Files.writeString(folder.resolve("other"), "untouched");
        replacement = new Replacement(folder);
        Path prepared = replacement.begin();
        Files.createDirectories(prepared.resolve("db/seg0"));
        Files.writeString(prepared.resolve("db/seg0/page"), "new");
        Files.writeString(prepared.resolve("db.head"), "new head");
        Files.writeString(prepared.resolve("added"), "new file");
    }

    private void assertReplaced() throws IOException {
        assertEquals("new", Files.readString(folder.resolve("db/seg0/page")));
        assertEquals("new head", Files.readString(folder.resolve("db.head")));
        assertEquals("new file", Files.readString(folder.resolve("added")));
        assertEquals("untouched", Files.readString(folder.resolve("other")));
        assertEquals("old", Files.readString(replacement.replaced(STAMP).resolve("db/seg0/page")));
        assertEquals("old head", Files.readString(replacement.replaced(STAMP).resolve("db.head")));
        assertFalse(Files.exists(folder.resolve("restore")));
    }

    @Test
    void nothingHappensBeforeItIsDecided() throws IOException {
        replacement.carryOn();
        assertEquals("old", Files.readString(folder.resolve("db/seg0/page")));
        replacement.giveUp();
        assertFalse(Files.exists(folder.resolve("restore")));
    }

    @Test
    void whatIsDecidedIsDoneOnce() throws IOException {
        replacement.decide(STAMP);
        assertThrows(IllegalStateException.class, replacement::begin);
        replacement.giveUp();
        assertTrue(replacement.isDecided(), "nobody gives up what is decided");
        replacement.carryOn();
        assertReplaced();
        replacement.carryOn();
        assertReplaced();
    }

    @Test
    void itIsCarriedOnAfterTheOldWasMovedAside() throws IOException {
        replacement.decide(STAMP);
        Files.createDirectories(replacement.replaced(STAMP));
        Files.move(folder.resolve("db"), replacement.replaced(STAMP).resolve("db"));
        replacement.carryOn();
        assertReplaced();
    }

    @Test
    void itIsCarriedOnAfterOneOfThemIsInPlace() throws IOException {
        replacement.decide(STAMP);
        Files.createDirectories(replacement.replaced(STAMP));
        Files.move(folder.resolve("db"), replacement.replaced(STAMP).resolve("db"));
        Files.move(replacement.prepared().resolve("db"), folder.resolve("db"));
        replacement.carryOn();
        assertReplaced();
    }

    @Test
    void itIsCarriedOnWhenOnlyTheDecisionIsLeft() throws IOException {
        replacement.decide(STAMP);
        replacement.carryOn();
        Files.createDirectories(folder.resolve("restore/new"));
        Files.writeString(folder.resolve("restore/decided"), STAMP);
        replacement.carryOn();
        assertReplaced();
    }

    @Test
    void whatWasReplacedCanBePutBack() throws IOException {
        replacement.decide(STAMP);
        replacement.carryOn();
        replacement.takeBack(STAMP);
        assertEquals("old", Files.readString(folder.resolve("db/seg0/page")));
        assertEquals("old head", Files.readString(folder.resolve("db.head")));
        assertFalse(Files.exists(replacement.replaced(STAMP)));
    }

    @Test
    void whatIsTakenOutGoesAsideTooAndPassingThingsAreForgotten() throws IOException {
        Files.writeString(folder.resolve("db.key"), "key");
        String passing = Replacement.passing(STAMP);
        replacement.decide(passing, "db.key", "not there");
        replacement.carryOn();
        assertFalse(Files.exists(folder.resolve("db.key")));
        assertEquals("key", Files.readString(replacement.replaced(passing).resolve("db.key")));
        Files.createDirectories(replacement.replaced(STAMP));
        replacement.forgetPassing();
        assertFalse(Files.exists(replacement.replaced(passing)));
        assertTrue(Files.exists(replacement.replaced(STAMP)), "what is kept is kept");
    }
}
