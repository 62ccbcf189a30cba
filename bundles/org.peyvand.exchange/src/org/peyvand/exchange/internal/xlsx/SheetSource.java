package org.peyvand.exchange.internal.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.Limits;
import org.peyvand.exchange.format.TableRow;
import org.peyvand.exchange.format.TabularSource;
import org.peyvand.exchange.internal.csv.CellCheck;
import org.peyvand.exchange.internal.text.CountingInput;
import org.peyvand.exchange.internal.text.Headers;

/** Rows of one sheet. */
final class SheetSource implements TabularSource {
    private final Path file;
    private final String sheet;
    private final Workbook workbook;
    private final Limits limits;
    private final CountingInput content;
    private final SheetReader rows;
    private final Deque<SheetReader.Row> ahead = new ArrayDeque<>();
    private final List<String> headers;

    SheetSource(Path file, String sheet, Workbook workbook, Limits limits) throws IOException {
        this.file = file;
        this.sheet = sheet;
        this.workbook = workbook;
        this.limits = limits;
        this.content = workbook.sheet(sheet);
        this.rows = new SheetReader(content, workbook.strings(), workbook.styles(), limits, workbook.name());
        this.headers = readHeaders();
    }

    private List<String> readHeaders() throws IOException {
        SheetReader.Row first = filled();
        if (first == null) {
            throw FormatRefused.of("sheet.empty", workbook.name(), sheet);
        }
        SheetReader.Row second = filled();
        if (second != null && count(first) == 1 && count(second) > 2) {
            first = second;
            second = filled();
        }
        if (first.tooWide()) {
            throw FormatRefused.of("file.columns", workbook.name(), limits.columns() + 1, limits.columns());
        }
        boolean missing = Headers.missing(first.cells(), second == null ? null : second.cells());
        if (missing) {
            ahead.add(first);
        }
        if (second != null) {
            ahead.add(second);
        }
        return missing ? Headers.numbered(first.cells().size()) : Headers.clean(first.cells());
    }

    private static long count(SheetReader.Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private SheetReader.Row filled() throws IOException {
        try {
            SheetReader.Row row = rows.next();
            while (row != null && !row.tooWide() && Headers.blank(row.cells())) {
                row = rows.next();
            }
            return row;
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw Workbook.broken(workbook.name(), e);
        } catch (IOException e) {
            throw Workbook.broken(workbook.name(), e);
        }
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public String sheet() {
        return sheet;
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    @Override
    public double progress() {
        return 0;
    }

    @Override
    public Optional<TableRow> next() throws IOException {
        SheetReader.Row row = ahead.isEmpty() ? filled() : ahead.poll();
        if (row == null) {
            return Optional.empty();
        }
        return Optional.of(new TableRow(row.number(), Headers.fitted(row.cells(), headers.size()), problem(row)));
    }

    private Message problem(SheetReader.Row row) {
        List<String> cells = row.cells();
        if (row.tooWide() || cells.size() > headers.size() && !Headers.blank(cells.subList(headers.size(), cells.size()))) {
            return FormatRefused.reason("row.moreCells", cells.size(), headers.size());
        }
        for (int i = 0; i < cells.size() && i < headers.size(); i++) {
            Message problem = CellCheck.problem(cells.get(i), headers.get(i), limits);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        content.close();
        workbook.close();
    }
}
