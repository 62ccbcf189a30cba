package org.peyvand.exchange.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.peyvand.base.text.SpreadsheetText;
import org.peyvand.exchange.format.TableWriter;
import org.peyvand.exchange.format.WriteOptions;

/** Writes a workbook row by row; a further sheet begins where one is full. */
final class XlsxTableWriter implements TableWriter {
    private static final int WINDOW = 100;
    private static final int MOST_CHARS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final double EXACT = 1e15;
    private final Path file;
    private final WriteOptions options;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
    private final CellStyle date = workbook.createCellStyle();
    private final CellStyle text = workbook.createCellStyle();
    private SXSSFSheet sheet;
    private int rows;
    private List<?> headers;

    XlsxTableWriter(Path file, WriteOptions options) {
        this.file = file;
        this.options = options;
        workbook.setCompressTempFiles(true);
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (headers == null) {
            headers = cells;
        }
        if (sheet == null || rows > SpreadsheetVersion.EXCEL2007.getLastRowIndex()) {
            begin();
            if (cells != headers) {
                put(headers);
            }
        }
        put(cells);
    }

    private void begin() {
        int number = workbook.getNumberOfSheets() + 1;
        sheet = workbook.createSheet(number == 1 ? options.sheet() : options.sheet() + " " + number);
        sheet.setRightToLeft(options.rightToLeft());
        sheet.createFreezePane(0, 1);
        rows = 0;
    }

    private void put(List<?> cells) {
        Row row = sheet.createRow(rows++);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) != null) {
                put(row.createCell(i), cells.get(i));
            }
        }
    }

    private void put(Cell cell, Object value) {
        switch (value) {
            case LocalDate day when day.getYear() >= 1900 && day.getYear() < 10_000 -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            case Number number when Math.abs(number.doubleValue()) < EXACT -> cell.setCellValue(number.doubleValue());
            case Boolean flag -> cell.setCellValue(flag);
            default -> {
                String written = SpreadsheetText.marked(value.toString());
                cell.setCellValue(written.length() <= MOST_CHARS ? written : written.substring(0, MOST_CHARS));
                cell.setCellStyle(text);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (sheet == null) {
            begin();
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        } finally {
            workbook.close();
        }
    }
}
