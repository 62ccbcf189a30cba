package org.peyvand.sales.ui.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.base.culture.Culture;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageState;

class StageSheetTest {
    private final StageSheet sheet = new StageSheet(Culture.english(), () -> { });

    @BeforeEach
    void begin() {
        sheet.begin();
    }

    @Test
    void aNewPipelineIsCompleteFromTheStart() {
        assertEquals(List.of(StageState.OPEN, StageState.WON, StageState.LOST), sheet.stages().stream().map(Stage::getState).toList());
        assertFalse(sheet.canRemove());
    }

    @Test
    void newStagesComeBeforeTheDecisionAndAreAtMostSeven() {
        Stage added = sheet.add().orElseThrow();
        assertEquals(1, sheet.stages().indexOf(added));

        for (int i = 0; i < 3; i++) {
            assertTrue(sheet.add().isPresent());
        }
        assertFalse(sheet.canAdd());
        assertTrue(sheet.add().isEmpty());
    }

    @Test
    void theLastThreeStay() {
        sheet.remove(sheet.stages().getFirst());

        assertEquals(3, sheet.stages().size());
    }

    @Test
    void wonIsCertainAndLostIsOver() {
        Stage stage = sheet.add().orElseThrow();

        sheet.state(stage, StageState.WON);
        assertEquals(0, stage.getProbability().compareTo(BigDecimal.valueOf(100)));
        sheet.state(stage, StageState.LOST);
        assertEquals(0, stage.getProbability().signum());
    }

    @Test
    void chancesAreFromZeroToAHundred() {
        Stage stage = sheet.stages().getFirst();

        assertTrue(sheet.probability(stage, "101").isPresent());
        assertTrue(sheet.probability(stage, "many").isPresent());
        assertTrue(sheet.probability(stage, "35%").isEmpty());
        assertEquals(0, stage.getProbability().compareTo(BigDecimal.valueOf(35)));
    }

    @Test
    void aStageWantsAName() {
        assertTrue(sheet.name(sheet.stages().getFirst(), " ").isPresent());
    }
}
