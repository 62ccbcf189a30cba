package org.peyvand.exchange.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.NearMiss;
import org.peyvand.exchange.PlanOptions;

class NearMissChoicesTest {
    private static final ImportPlan PLAN = new ImportPlan(List.of(FakeImports.table("a.csv"), FakeImports.table("b.csv")), List.of(),
            PlanOptions.of(Culture.english()));

    @Test
    void thoseWithMostRowsComeFirst() {
        NearMissChoices choices = new NearMissChoices(List.of(miss("a.csv", "City", "few", true, 2), miss("a.csv", "City", "many", false, 90)));
        assertEquals(List.of("many", "few"), choices.all().stream().map(NearMiss::value).toList());
        assertFalse(choices.isChosen(0));
        assertTrue(choices.isChosen(1));
    }

    @Test
    void whatWasAppliedIsNoChoiceAnyMore() {
        NearMiss applied = new NearMiss("a.csv", "City", "city", "x", "y", 1, true, true, 5);
        assertTrue(new NearMissChoices(List.of(applied)).isEmpty());
    }

    @Test
    void onlyTheColumnOfTheFileGetsTheRule() {
        ImportPlan mended = new NearMissChoices(List.of(miss("b.csv", "City", "Yadz", true, 1))).applyTo(PLAN);
        assertEquals(PLAN.tables().getFirst(), mended.tables().getFirst());
        assertEquals(Map.of("Yadz", "meant"), mended.tables().getLast().mapping().column("City").orElseThrow().values());
        assertEquals(Map.of(), mended.tables().getLast().mapping().column("Name").orElseThrow().values());
    }

    @Test
    void aColumnThatIsNotTakenGetsNoRule() {
        assertEquals(PLAN, new NearMissChoices(List.of(miss("a.csv", "Note", "x", true, 1))).applyTo(PLAN));
    }

    @Test
    void severalRulesOfOneColumnStandSideBySide() {
        NearMissChoices choices = new NearMissChoices(List.of(miss("a.csv", "City", "Yadz", true, 1), miss("a.csv", "City", "Yzd", true, 1)));
        assertEquals(2, choices.applyTo(PLAN).tables().getFirst().mapping().column("City").orElseThrow().values().size());
    }

    private static NearMiss miss(String file, String column, String value, boolean certain, long rows) {
        return new NearMiss(file, column, "city", value, "meant", 0.9, certain, false, rows);
    }
}
