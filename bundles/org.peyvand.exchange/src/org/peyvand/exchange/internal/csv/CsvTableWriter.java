package org.peyvand.exchange.internal.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.peyvand.base.text.SpreadsheetText;
import org.peyvand.exchange.format.TableWriter;
import org.peyvand.exchange.format.WriteOptions;

/**
 * Writes UTF-8 with commas. A text that a spreadsheet would take for a formula gets an apostrophe in front, unless it is a plain
 * number such as -12.5.
 */
final class CsvTableWriter implements TableWriter {
    private final CsvWriter writer;

    CsvTableWriter(Path file, WriteOptions options) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        if (options.byteOrderMark()) {
            out.write('\uFEFF');
        }
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        writer.writeRecord(cells.stream().map(CsvTableWriter::text).toList());
    }

    private static String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> safe(cell.toString());
        };
    }

    /** As it stands in the file: harmless, and with the sign of a lost letter for half a pair of surrogates, which no file can hold. */
    static String safe(String text) {
        return SpreadsheetText.safe(new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
