package org.peyvand.exchange.internal.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.Limits;
import org.peyvand.exchange.format.ReadOptions;
import org.peyvand.exchange.format.TableRow;
import org.peyvand.exchange.format.TabularSource;
import org.peyvand.exchange.internal.text.CountingInput;
import org.peyvand.exchange.internal.text.Encodings;
import org.peyvand.exchange.internal.text.Headers;

/** Rows of a CSV file. */
final class CsvSource implements TabularSource {
    private static final int SAMPLE = 1 << 16;
    private final Path file;
    private final Limits limits;
    private final long size;
    private final CountingInput bytes;
    private final QuoteParity quotes;
    private final CloseableIterator<CsvRecord> records;
    private final Deque<CsvRecord> ahead = new ArrayDeque<>();
    private final boolean endsInLine;
    private List<String> headers = List.of();
    private long rows;
    private FormatRefused broken;

    private CsvSource(Path file, Limits limits, CountingInput bytes, QuoteParity text, Dialect dialect) throws IOException {
        this.file = file;
        this.limits = limits;
        this.size = Files.size(file);
        this.bytes = bytes;
        this.quotes = text;
        this.endsInLine = !LastByte.isLineEnd(file);
        CsvReader<CsvRecord> reader = dialect.reader(text, limits);
        this.records = reader.iterator();
    }

    static CsvSource open(Path file, ReadOptions options) throws IOException {
        Encodings.Found found = Encodings.of(file, options.encoding());
        CountingInput bytes = new CountingInput(Files.newInputStream(file), Long.MAX_VALUE, () -> { });
        try {
            bytes.skipNBytes(found.skip());
            Reader decoder = new BufferedReader(found.reader(bytes), SAMPLE);
            decoder.mark(SAMPLE);
            char[] sample = new char[SAMPLE - 1];
            int length = decoder.read(sample, 0, sample.length);
            decoder.reset();
            String text = new String(sample, 0, Math.max(0, length));
            if (text.regionMatches(true, 0, "sep=", 0, 4)) {
                ((BufferedReader) decoder).readLine();
            }
            Dialect dialect = Dialect.of(text);
            if (dialect.isTooWide(text, options.limits().columns())) {
                throw FormatRefused.of("file.columns", file.getFileName().toString(), 0, options.limits().columns());
            }
            CsvSource source = new CsvSource(file, options.limits(), bytes, new QuoteParity(decoder), dialect);
            source.readHeaders();
            return source;
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private void readHeaders() {
        CsvRecord first = record();
        while (first != null && Headers.blank(first.getFields())) {
            first = record();
        }
        if (first == null) {
            throw FormatRefused.of("file.empty", file.getFileName().toString());
        }
        if (first.getFieldCount() > limits.columns()) {
            throw FormatRefused.of("file.columns", file.getFileName().toString(), first.getFieldCount(), limits.columns());
        }
        CsvRecord second = record();
        if (Headers.missing(first.getFields(), second == null ? null : second.getFields())) {
            headers = Headers.numbered(first.getFieldCount());
            ahead.add(first);
        } else {
            headers = Headers.clean(first.getFields().stream().map(cell -> cut(cell, 200)).toList());
        }
        if (second != null) {
            ahead.add(second);
        }
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    @Override
    public double progress() {
        return size == 0 ? 1 : Math.min(1, (double) bytes.count() / size);
    }

    @Override
    public Optional<TableRow> next() {
        CsvRecord record = ahead.isEmpty() ? record() : ahead.poll();
        while (record != null && Headers.blank(record.getFields())) {
            record = record();
        }
        if (record == null) {
            return Optional.empty();
        }
        rows++;
        return Optional.of(new TableRow(record.getStartingLineNumber(), Headers.fitted(record.getFields(), headers.size()), problem(record)));
    }

    private Message problem(CsvRecord record) {
        List<String> fields = record.getFields();
        if (fields.size() > headers.size() && !Headers.blank(fields.subList(headers.size(), fields.size()))) {
            return FormatRefused.reason("row.moreCells", fields.size(), headers.size());
        }
        for (int i = 0; i < fields.size(); i++) {
            Message problem = CellCheck.problem(fields.get(i), i < headers.size() ? headers.get(i) : "", limits);
            if (problem != null) {
                return problem;
            }
        }
        if (ahead.isEmpty() && isLast()) {
            if (quotes.isOpen() && fields.stream().anyMatch(cell -> cell.indexOf('\n') >= 0)) {
                return FormatRefused.reason("row.openQuote", record.getStartingLineNumber());
            }
            if (endsInLine && rows > 1 && fields.size() < headers.size()) {
                return FormatRefused.reason("row.cutOff");
            }
        }
        return null;
    }

    private boolean isLast() {
        try {
            return !records.hasNext();
        } catch (CsvParseException e) {
            broken = refused(e);
            return false;
        }
    }

    private CsvRecord record() {
        if (broken != null) {
            throw broken;
        }
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            throw refused(e);
        } catch (UncheckedIOException e) {
            throw new FormatRefused(FormatRefused.reason("file.unreadable", file.getFileName().toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private FormatRefused refused(CsvParseException e) {
        String name = file.getFileName().toString();
        return new FormatRefused(FormatRefused.reason("file.record", name, rows + 1, limits.recordChars() >> 20), e);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    @Override
    public void close() throws IOException {
        records.close();
        bytes.close();
    }
}
