package org.peyvand.analytics.birt.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.peyvand.analytics.render.RenderJob;

/**
 * Completes the workbook of the emitter, which knows no direction and takes the widths of the first grid it meets: sheets of a Persian
 * report run from right to left, columns fit their text, and the title stands over all of them.
 */
final class SheetFinish {

    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;
    /** POI's unit of column widths: 1/256 of a character. */
    private static final int CHARACTER = 256;
    private static final int PADDING = 3;

    private final DataFormatter texts = new DataFormatter();
    private final RenderJob job;

    private SheetFinish(RenderJob job) {
        this.job = job;
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
            SheetFinish finish = new SheetFinish(job);
            for (Sheet sheet : book) {
                finish.complete(sheet);
            }
            ByteArrayOutputStream result = new ByteArrayOutputStream(workbook.length);
            book.write(result);
            return result.toByteArray();
        }
    }

    private void complete(Sheet sheet) {
        sheet.setRightToLeft(job.culture().rightToLeft());
        sheet.setDisplayGridlines(false);
        int columns = job.data().columns().size();
        if (job.design().isEmpty() && columns > 1) {
            fit(sheet, columns);
            title(sheet, columns);
        }
    }

    private void fit(Sheet sheet, int columns) {
        int[] widths = new int[columns];
        for (Row row : sheet) {
            if (row.getLastCellNum() == columns) {
                for (Cell cell : row) {
                    int column = cell.getColumnIndex();
                    widths[column] = Math.max(widths[column], texts.formatCellValue(cell).length());
                }
            }
        }
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, CHARACTER * (PADDING + Math.clamp(widths[column], NARROWEST, WIDEST)));
        }
    }

    /** The rows of the band have one cell each. */
    private static void title(Sheet sheet, int columns) {
        for (Row row : sheet) {
            if (row.getLastCellNum() > 1) {
                return;
            }
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
        }
    }
}
