package org.peyvand.exchange.internal.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.peyvand.exchange.format.Limits;

/**
 * How a file separates its cells.
 *
 * @param delimiter comma, semicolon, tab or bar
 */
record Dialect(char delimiter) {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int LOOK = 100;
    /** Far above any table, so that a row with too many cells can be refused alone. */
    private static final int FIELDS = 100_000;

    /** The delimiter with which the sample falls into the same number of cells most regularly. */
    static Dialect of(String sample) {
        if (sample.length() > 4 && sample.regionMatches(true, 0, "sep=", 0, 4)) {
            return new Dialect(sample.charAt(4));
        }
        Dialect best = new Dialect(',');
        double bestScore = 0;
        for (char delimiter : DELIMITERS) {
            Dialect dialect = new Dialect(delimiter);
            double score = sample.indexOf(delimiter) < 0 ? 0 : dialect.regularity(sample);
            if (score > bestScore) {
                best = dialect;
                bestScore = score;
            }
        }
        return best;
    }

    /** Whether the first line of the sample alone has more cells than are allowed. */
    boolean isTooWide(String sample, int columns) {
        int end = sample.indexOf('\n');
        return sample.substring(0, end < 0 ? sample.length() : end).chars().filter(c -> c == delimiter).count() >= columns;
    }

    private double regularity(String sample) {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        try (CsvReader<CsvRecord> reader = reader(new StringReader(sample), new Limits(0, 0, 0, 0, 1 << 24))) {
            for (CsvRecord each : reader) {
                widths.merge(each.getFieldCount(), 1, Integer::sum);
                if (++rows >= LOOK) {
                    break;
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            rows++;
        }
        double score = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            if (width.getKey() > 1) {
                score = Math.max(score, (double) width.getValue() / rows * 10 + Math.log(width.getKey()));
            }
        }
        return score;
    }

    CsvReader<CsvRecord> reader(Reader text, Limits limits) {
        return CsvReader.builder().fieldSeparator(delimiter).quoteCharacter('"').commentStrategy(CommentStrategy.NONE).skipEmptyLines(true)
                .allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(true).maxBufferSize(limits.recordChars())
                .build(CsvRecordHandler.of(handler -> handler.maxFields(FIELDS).maxFieldSize(limits.recordChars()).maxRecordSize(limits.recordChars())),
                        text);
    }
}
