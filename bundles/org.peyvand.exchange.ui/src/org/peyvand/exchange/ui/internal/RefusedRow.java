package org.peyvand.exchange.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.ImportReport.RowNote;
import org.peyvand.exchange.format.TableRow;

/** A refused row on its way to be mended. UI thread only. */
final class RefusedRow {
    private final long line;
    private final String record;
    private final List<String> original;
    private final List<String> cells;
    private Message reason;
    private String column;
    private boolean waiting;

    RefusedRow(RowNote note) {
        line = note.line();
        record = note.record();
        original = note.cells();
        cells = new ArrayList<>(note.cells());
        reason = note.reason();
        column = note.column();
    }

    long line() {
        return line;
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    String original(int index) {
        return index < original.size() ? original.get(index) : "";
    }

    /** Changes a cell; the row waits to be looked at again. Tells whether that was anything new. */
    boolean change(int index, String text) {
        if (cells.get(index).equals(text)) {
            return false;
        }
        cells.set(index, text);
        waiting = true;
        return true;
    }

    /** What a look at the row has found; null when it can come in. */
    void found(Message problem, String header) {
        reason = problem;
        column = header;
        waiting = false;
    }

    /** Why it cannot come in as it stands; null when it can. */
    Message reason() {
        return reason;
    }

    /** Header of the cell that is to blame; empty when nobody knows. */
    String column() {
        return column;
    }

    /** Whether it was changed and not looked at since. */
    boolean waits() {
        return waiting;
    }

    /** Whether it can come in. */
    boolean ready() {
        return reason == null && !waiting;
    }

    boolean changed() {
        return !cells.equals(original);
    }

    TableRow row() {
        return new TableRow(line, List.copyOf(cells), null);
    }

    /** As a refused row with its reason, for a file. */
    RowNote note(Message otherwise) {
        return new RowNote(line, record, reason == null ? otherwise : reason, cells, column);
    }
}
