package org.peyvand.analytics.birt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.peyvand.analytics.birt.shaping.PersianShaper;

import com.ibm.icu.text.ArabicShaping;

class PersianShaperTest {

    private static String shape(String text) throws Exception {
        return PersianShaper.shape(new ArabicShaping(ArabicShaping.LETTERS_SHAPE), text);
    }

    @Test
    void persianLettersJoinTheirNeighbours() throws Exception {
        assertEquals("\uFE8D\uFBFE\uFEE6", shape("این"), "initial Farsi yeh after alef, which does not join on");
        assertEquals("\uFB58\uFB7D\uFB8B", shape("پچژ"), "initial, medial, final");
        assertEquals("\uFB90\uFBFD", shape("کی"));
        assertEquals("\uFB8E", shape("ک"), "alone");
    }

    @Test
    void aHalfSpaceKeepsLettersApart() throws Exception {
        String shaped = shape("می\u200Cگردد");
        assertEquals("\uFEE3\uFBFD\u200C\uFB94", shaped.substring(0, 4), "final yeh before the half-space, initial gaf after it");
    }

    @Test
    void lamAlefStillMergesAndBringsTheBaseLettersBack() throws Exception {
        String text = "کالای پژوهشی چگونه است؟";
        assertEquals(text, Normalizer.normalize(shape(text), Normalizer.Form.NFKC));
    }

    @Test
    void otherTextIsLeftAlone() throws Exception {
        assertEquals("GTX Pro 12", shape("GTX Pro 12"));
        assertNull(PersianShaper.shape(new ArabicShaping(ArabicShaping.LETTERS_SHAPE), null));
    }
}
