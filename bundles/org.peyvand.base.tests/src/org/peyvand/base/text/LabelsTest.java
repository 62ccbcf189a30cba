package org.peyvand.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void withinAnEnglishSentenceALabelHasNoLargeLetter() {
        assertEquals("price list", Labels.within("Price list", Locale.ENGLISH));
        assertEquals("price list", Labels.within("price list", Locale.UK));
    }

    @Test
    void anAbbreviationStaysAsItIs() {
        assertEquals("SMS campaign", Labels.within("SMS campaign", Locale.ENGLISH));
        assertEquals("X", Labels.within("X", Locale.ENGLISH));
        assertEquals("", Labels.within("", Locale.ENGLISH));
    }

    @Test
    void otherLanguagesWriteItAlike() {
        assertEquals("فهرست قیمت", Labels.within("فهرست قیمت", Locale.of("fa")));
        assertEquals("Preisliste", Labels.within("Preisliste", Locale.GERMAN));
    }
}
