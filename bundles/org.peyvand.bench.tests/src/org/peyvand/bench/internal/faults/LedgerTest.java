package org.peyvand.bench.internal.faults;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.bench.internal.crash.CrashFound;

/** What the log of intents finds, and what it lets pass. */
class LedgerTest {
    private static final List<String> NONE = List.of();
    @TempDir
    Path folder;
    private Ledger ledger;

    /** 1 saved, 2 changed in the branch after 1, 3 a note. */
    @BeforeEach
    void told() throws Exception {
        ledger = new Ledger(folder.resolve("intents.log"));
        deed("branch", "save", "0");
        deed("branch", "alter", "1");
        deed("branch", "note", "0");
    }

    private boolean deed(String who, String kind, String... answer) throws IOException, InterruptedException {
        return ledger.done(who, words -> List.of(answer), kind, "a", "-");
    }

    private void silent(String kind) {
        assertThrows(CrashFound.class, () -> ledger.done("branch", words -> {
            throw new CrashFound("killed");
        }, kind, "a", "-"));
    }

    private String found(String look, String... lost) {
        return assertThrows(CrashFound.class, () -> ledger.verify("", look.isEmpty() ? NONE : List.of(look.split(" ")), List.of(lost))).getMessage();
    }

    private void sound(String look, String... lost) {
        assertDoesNotThrow(() -> ledger.verify("", List.of(look.split(" ")), List.of(lost)));
    }

    @Test
    void whatWasToldIsSound() throws Exception {
        sound("a=2:2:3");
        assertEquals(List.of("I 1 branch save a", "A 1 0", "I 2 branch alter a", "A 2 1", "I 3 branch note a", "A 3 0"), Files.readAllLines(folder.resolve("intents.log")));
    }

    @Test
    void whatIsLostOrTwiceOrHalfIsFound() {
        assertEquals("a is lost", found(""));
        assertEquals("the value 2 by branch of a is gone; there is 1", found("a=1:2:3"));
        assertEquals("note 3 of a is there 0 times", found("a=2:2:"));
        assertEquals("note 3 of a is there 2 times", found("a=2:2:3,3"));
        assertEquals("a has 1 numbers", found("a=2:1:3"));
        assertEquals("nobody has made b", found("a=2:2:3 b=9:2:"));
        assertEquals("a has half a change; the value 2 by branch of a is gone; there is -1", found("a=-1:2:3"));
    }

    @Test
    void whoLosesAConflictMustBeInTheInbox() throws Exception {
        deed("head", "alter", "1");
        assertEquals("the value 2 by branch of a is gone; there is 4", found("a=4:2:3"));
        sound("a=4:2:3", "2");
        assertEquals("the value 4 by head of a is gone; there is 2", found("a=2:2:3"));
    }

    @Test
    void aValueThatSomebodyKnewWhenHeWroteOverItIsNotLost() throws Exception {
        deed("head", "alter", "2");
        sound("a=4:2:3");
    }

    @Test
    void withoutAnAnswerItIsThereOrNot() {
        silent("alter");
        silent("note");
        sound("a=4:2:3,5");
        sound("a=2:2:3");
        assertEquals("note 5 of a is there 2 times", found("a=2:2:3,5,5"));
        assertEquals(2, ledger.open());
    }

    @Test
    void whatWasRefusedIsNotThere() throws Exception {
        assertFalse(deed("head", "note", "refused", "no right"));
        assertEquals("note 4 of a is there 1 times", found("a=2:2:3,4"));
        assertEquals(3, ledger.acknowledged());
    }
}
