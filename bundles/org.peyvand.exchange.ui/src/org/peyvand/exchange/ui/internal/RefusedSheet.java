package org.peyvand.exchange.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.Preview;
import org.peyvand.exchange.TablePlan;

/** The refused rows of one table, to be mended in place. Knows no widgets. UI thread only. */
final class RefusedSheet {
    private final TablePlan table;
    private final List<RefusedRow> rows = new ArrayList<>();
    private final long beyond;

    /** @param report what came of the table */
    RefusedSheet(TablePlan table, ImportReport.Table report) {
        this.table = table;
        report.refusals().stream().filter(note -> note.cells().size() == table.headers().size()).map(RefusedRow::new).forEach(rows::add);
        this.beyond = report.refused() - rows.size();
    }

    TablePlan table() {
        return table;
    }

    List<RefusedRow> rows() {
        return rows;
    }

    /** Refused rows that are too many or too long to be shown; they are in the file of refused rows. */
    long beyond() {
        return beyond;
    }

    /** Index of the cell that is to blame for a row; the first cell that comes in when nobody knows. */
    int blamed(RefusedRow row) {
        int index = table.headers().indexOf(row.column());
        if (index >= 0) {
            return index;
        }
        return Math.max(0, table.headers().indexOf(table.mapping().columns().stream().filter(column -> column.taken()).findFirst()
                .map(column -> column.column()).orElse("")));
    }

    /** Other refused rows that had the same text in a cell as this one. */
    List<RefusedRow> like(RefusedRow row, int cell) {
        String text = row.original(cell);
        return rows.stream().filter(other -> other != row && other.original(cell).equals(text) && other.cell(cell).equals(text)).toList();
    }

    List<RefusedRow> waiting() {
        return rows.stream().filter(RefusedRow::waits).toList();
    }

    /** Rows that can come in now. */
    List<RefusedRow> ready() {
        return rows.stream().filter(RefusedRow::ready).toList();
    }

    /** Takes over what a look at some rows has found; those that were changed again meanwhile wait on. */
    void looked(List<RefusedRow> asked, Map<RefusedRow, List<String>> cells, List<Preview.Line> found) {
        for (int i = 0; i < asked.size(); i++) {
            RefusedRow row = asked.get(i);
            if (row.row().cells().equals(cells.get(row))) {
                found.get(i).problems().stream().findFirst().ifPresentOrElse(problem -> row.found(problem.message(), problem.attribute()),
                        () -> row.found(null, ""));
            }
        }
    }

    /** Takes over what came of rows that were tried again: those that came in are gone. */
    void mended(List<RefusedRow> tried, ImportReport.Table report) {
        Map<Long, ImportReport.RowNote> again = report.refusals().stream()
                .collect(Collectors.toMap(ImportReport.RowNote::line, Function.identity(), (a, b) -> a));
        for (RefusedRow row : tried) {
            ImportReport.RowNote note = again.get(row.line());
            if (note == null) {
                rows.remove(row);
            } else {
                row.found(note.reason(), note.column());
            }
        }
    }
}
