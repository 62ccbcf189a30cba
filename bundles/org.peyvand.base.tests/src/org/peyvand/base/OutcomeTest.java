package org.peyvand.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peyvand.base.text.Message;

class OutcomeTest {

    private static final Diagnostic LATE = Diagnostic.warning("dueOn", Message.of(OutcomeTest.class, "late"));
    private static final Diagnostic WRONG = Diagnostic.error(Message.of(OutcomeTest.class, "wrong"));

    @Test
    void doneHasItsValue() {
        Outcome<Integer> outcome = Outcome.done(3);
        assertTrue(outcome.isDone());
        assertEquals(3, outcome.value());
        assertEquals(List.of(), outcome.diagnostics());
    }

    @Test
    void refusedHasItsReasonsAndNoValue() {
        Outcome<Integer> outcome = Outcome.refused(WRONG, LATE);
        assertFalse(outcome.isDone());
        assertEquals(List.of(WRONG, LATE), outcome.diagnostics());
        assertThrows(IllegalStateException.class, outcome::value);
    }

    @Test
    void refusalWithoutReasonIsImpossible() {
        assertThrows(IllegalArgumentException.class, () -> Outcome.refused(List.of()));
    }

    @Test
    void mapKeepsWarningsAndReasons() {
        assertEquals(Outcome.done("3", List.of(LATE)), Outcome.done(3, List.of(LATE)).map(String::valueOf));
        assertEquals(Outcome.refused(WRONG), Outcome.<Integer>refused(WRONG).map(String::valueOf));
    }

    @Test
    void thenGathersWarningsInOrder() {
        Diagnostic second = Diagnostic.warning(Message.of(OutcomeTest.class, "second"));
        assertEquals(Outcome.done(4, List.of(LATE, second)), Outcome.done(3, List.of(LATE)).then(v -> Outcome.done(v + 1, List.of(second))));
        assertEquals(Outcome.refused(LATE, WRONG), Outcome.done(3, List.of(LATE)).then(v -> Outcome.<Integer>refused(WRONG)));
    }

    @Test
    void thenStopsAtARefusal() {
        Outcome<Integer> outcome = Outcome.<Integer>refused(WRONG).then(v -> {
            throw new AssertionError("must not be called");
        });
        assertEquals(List.of(WRONG), outcome.diagnostics());
    }
}
