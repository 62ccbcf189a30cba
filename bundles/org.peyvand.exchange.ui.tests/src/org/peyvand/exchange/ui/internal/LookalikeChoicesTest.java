package org.peyvand.exchange.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.Lookalike;
import org.peyvand.exchange.PlanOptions;
import org.peyvand.exchange.RowChoice;
import org.peyvand.exchange.ui.internal.LookalikeChoices.Answer;

class LookalikeChoicesTest {
    private static final UUID ACME = new UUID(0, 1);
    private static final UUID PARS = new UUID(0, 2);

    private static Lookalike alike(long line, UUID record, double score, String same) {
        return new Lookalike(Path.of("/data/a.csv"), "", line, "core.account", record, "in " + line, "known", score, same, List.of());
    }

    private final LookalikeChoices choices = new LookalikeChoices(List.of(alike(4, ACME, 0.88, ""), alike(2, PARS, 0.98, ""), alike(3, ACME, 0.95, "Phone"),
            alike(9, PARS, 0.95, "Phone")));

    @Test
    void mostAlikeComeFirstAndAreNewUntilSomebodySaysOtherwise() {
        assertEquals(List.of(2L, 3L, 9L, 4L), choices.all().stream().map(Lookalike::line).toList());
        assertEquals(4, choices.open());
    }

    @Test
    void anAnswerForAllLikeThisIsForTheSameReasonOnly() {
        choices.answer(1, Answer.UPDATE, true);
        assertEquals(List.of(Answer.NEW, Answer.UPDATE, Answer.UPDATE, Answer.NEW), List.of(choices.answer(0), choices.answer(1), choices.answer(2), choices.answer(3)));
        choices.answer(2, Answer.LEAVE, false);
        assertEquals(Answer.UPDATE, choices.answer(1));
    }

    @Test
    void answersReachTheRowsOfTheirTable() {
        choices.answer(0, Answer.LEAVE, false);
        choices.answer(3, Answer.UPDATE, false);
        ImportPlan plan = new ImportPlan(List.of(FakeImports.table("a.csv"), FakeImports.table("b.csv")), List.of(), PlanOptions.of(Culture.english()));
        ImportPlan answered = choices.applyTo(plan);
        assertEquals(Map.of(2L, new RowChoice(PARS, false), 4L, new RowChoice(ACME, true)), answered.tables().getFirst().known());
        assertTrue(answered.tables().getLast().known().isEmpty());
    }
}
