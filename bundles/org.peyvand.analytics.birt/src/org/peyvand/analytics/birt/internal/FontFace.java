package org.peyvand.analytics.birt.internal;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A font family found on this machine.
 *
 * @param family  family name as the file states it
 * @param regular file of the regular weight
 * @param bold    file of the bold weight, or the regular one again when there is none
 */
record FontFace(String family, Path regular, Path bold) {

    /** One letter of each form that a Persian page needs after shaping: joined Persian and Arabic letters, lam-alef, digits, comma, quotes. */
    static final String PERSIAN = "\uFB58\uFB7C\uFB8A\uFB90\uFB94\uFBFE\uFBFF\uFBFC\uFE8D\uFE91\uFEDF\uFEFB\u06F0\u06F9\u060C\u061F\u066B\u066C";
    /** Letters of an English page. */
    static final String LATIN = "AZaz09(),.%\u00AB\u00BB\u2013";

    /**
     * Tells whether the font has a glyph for every character of a text.
     *
     * @param text the characters
     * @return whether all are there; a file that is no font has none
     */
    boolean covers(String text) {
        try {
            return awt(regular).canDisplayUpTo(text) < 0;
        } catch (IOException | FontFormatException e) {
            return false;
        }
    }

    /**
     * Reads a font file for Java2D.
     *
     * @param file a TrueType file
     * @return the font, one point high
     * @throws IOException         when the file cannot be read
     * @throws FontFormatException when it is no font
     */
    static Font awt(Path file) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
    }
}
