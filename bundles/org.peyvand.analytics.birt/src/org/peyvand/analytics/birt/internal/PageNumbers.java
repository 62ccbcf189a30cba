package org.peyvand.analytics.birt.internal;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.peyvand.analytics.birt.shaping.PersianShaper;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;

/**
 * Writes "page n of m" at the foot of finished pages. BIRT's own total of pages is filled in after layout, with Latin digits and in the
 * wrong place of a line that runs from right to left.
 */
final class PageNumbers {

    private static final float SIZE = 7.5f;
    private static final Color GREY = new Color(0x94, 0xA3, 0xB8);
    /** Distances in points from the side and from the bottom of the page: within the foot that every design leaves free. */
    private static final float SIDE = 40;
    private static final float BOTTOM = 39;

    private final Culture culture;
    private final Optional<FontChoice> fonts;

    PageNumbers(Culture culture, Optional<FontChoice> fonts) {
        this.culture = culture;
        this.fonts = fonts;
    }

    /**
     * Numbers the pages of a document.
     *
     * @param pdf the document
     * @return the document with a number on each page
     * @throws IOException when the document cannot be read
     */
    byte[] on(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        ByteArrayOutputStream result = new ByteArrayOutputStream(pdf.length);
        PdfStamper stamper = new PdfStamper(reader, result);
        BaseFont font = font();
        int pages = reader.getNumberOfPages();
        for (int page = 1; page <= pages; page++) {
            PdfContentByte content = stamper.getOverContent(page);
            content.beginText();
            content.setFontAndSize(font, SIZE);
            content.setColorFill(GREY);
            float width = reader.getPageSizeWithRotation(page).getWidth();
            content.showTextAligned(culture.rightToLeft() ? PdfContentByte.ALIGN_LEFT : PdfContentByte.ALIGN_RIGHT, visual(words(page, pages)),
                    culture.rightToLeft() ? SIDE : width - SIDE, BOTTOM, 0);
            content.endText();
        }
        stamper.close();
        reader.close();
        return result.toByteArray();
    }

    private String words(int page, int pages) {
        return Labels.of(PageNumbers.class, "page", culture.language()).replace("{0}", culture.number(page)).replace("{1}", culture.number(pages));
    }

    /** The text in the order and forms in which it is drawn from left to right. */
    private String visual(String text) {
        if (!culture.rightToLeft()) {
            return text;
        }
        try {
            String shaped = PersianShaper.shape(new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL), text);
            return new Bidi(shaped, Bidi.DIRECTION_RIGHT_TO_LEFT).writeReordered(Bidi.DO_MIRRORING);
        } catch (ArabicShapingException e) {
            return text;
        }
    }

    private BaseFont font() throws IOException {
        return fonts.isPresent() ? BaseFont.createFont((culture.rightToLeft() ? fonts.get().persian() : fonts.get().latin()).regular().toString(),
                BaseFont.IDENTITY_H, BaseFont.EMBEDDED) : BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED);
    }
}
