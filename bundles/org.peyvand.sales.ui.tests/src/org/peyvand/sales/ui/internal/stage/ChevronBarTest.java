package org.peyvand.sales.ui.internal.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.peyvand.ui.Tone;

/** What a step says beside its picture. */
class ChevronBarTest {
    @Test
    void theChanceStandsApartFromTheNameSoThatItsSignKeepsItsSide() {
        assertEquals("شناسایی – \u2068۱۰٪\u2069", ChevronBar.spoken(new Step("شناسایی", "۱۰٪", Tone.ACCENT)));
        assertEquals("Won", ChevronBar.spoken(new Step("Won", "", Tone.SUCCESS)));
    }
}
