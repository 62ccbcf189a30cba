package org.peyvand.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Workplace;
import org.peyvand.sales.model.Stage;
import org.peyvand.testing.MemoryDatabase;

/** What an installation in Persian has from the beginning. */
@ExtendWith(MemoryDatabase.class)
class PersianPipelineTest {
    private static Locale before;

    @BeforeAll
    static void speakPersian() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.of("fa", "IR"));
    }

    @AfterAll
    static void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void namesArePersianAndTheEnglishOnesAreKnown(Pipelines pipelines) {
        List<Stage> stages = pipelines.stages(pipelines.standard());
        assertEquals(List.of("شناسایی", "در حال گفت‌وگو", "ارائهٔ پیشنهاد", "برنده", "از دست رفته"), stages.stream().map(Stage::getName).toList());
        assertEquals(List.of("Prospecting", "Engaging", "Proposal", "Won", "Lost"), stages.stream().map(Stage::getAlias).toList());
        assertEquals("فروش", pipelines.standard().getName());
    }

    @Test
    void theHeadOfficeCountsInRial(CurrentUserService current, Workplace workplace) {
        assertEquals("دفتر مرکزی", current.branch().getName());
        assertEquals("IRR", workplace.currency());
    }
}
