package org.peyvand.analytics.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.peyvand.base.text.SpreadsheetText;
import org.peyvand.core.report.ReportData;

/**
 * Writes the rows of a report as CSV for scripts: technical column names, plain numbers with a dot, UTF-8 without byte order mark, quoting
 * of RFC 4180, and lines that end with a line feed alone, as command-line tools expect. Text that a spreadsheet would take for a formula
 * gets an apostrophe in front.
 */
final class CsvReport {

    private CsvReport() {
    }

    /**
     * Writes the header and every row; totals, other values and columns that are only for people are left out.
     *
     * @param data   the report
     * @param target where it goes; not closed
     * @throws IOException when the target cannot be written
     */
    static void write(ReportData data, OutputStream target) throws IOException {
        StringBuilder text = new StringBuilder();
        int[] read = IntStream.range(0, data.columns().size()).filter(i -> data.columns().get(i).data()).toArray();
        line(text, Arrays.stream(read).<Object>mapToObj(i -> data.columns().get(i).name()).toList());
        for (List<Object> row : data.rows()) {
            line(text, Arrays.stream(read).mapToObj(row::get).toList());
        }
        target.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(StringBuilder text, List<Object> cells) {
        String separator = "";
        for (Object cell : cells) {
            text.append(separator).append(field(cell));
            separator = ",";
        }
        text.append('\n');
    }

    /** A cell as a field; package-visible for tests. */
    static String field(Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            case Double number -> field(BigDecimal.valueOf(number));
            case Number number -> number.toString();
            default -> quoted(SpreadsheetText.safe(cell.toString()));
        };
    }

    private static String quoted(String text) {
        boolean quotes = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        return quotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
