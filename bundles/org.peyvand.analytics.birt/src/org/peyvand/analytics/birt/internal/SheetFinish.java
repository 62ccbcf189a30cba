package org.peyvand.analytics.birt.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.peyvand.analytics.render.RenderJob;

/** Completes the workbook of the emitter, which knows no direction: sheets of a Persian report run from right to left. */
final class SheetFinish {

    private SheetFinish() {
    }

    /**
     * Completes a workbook.
     *
     * @param job      what was rendered
     * @param workbook the emitter's result
     * @return the finished workbook
     * @throws IOException when the emitter's result is no workbook
     */
    static byte[] of(RenderJob job, byte[] workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book) {
                sheet.setRightToLeft(job.culture().rightToLeft());
                sheet.setDisplayGridlines(false);
            }
            ByteArrayOutputStream result = new ByteArrayOutputStream(workbook.length);
            book.write(result);
            return result.toByteArray();
        }
    }
}
