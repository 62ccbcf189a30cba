package org.peyvand.exchange.ui.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peyvand.base.culture.Culture;

class ImportStepTest {
    @ParameterizedTest
    @EnumSource
    void everyStepHasWordsInBothLanguages(ImportStep step) {
        assertFalse(step.title().in(Culture.english()).startsWith("step."));
        assertNotEquals(step.hint().in(Culture.english()), step.hint().in(Culture.persian()));
    }
}
