package org.peyvand.analytics.birt.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.peyvand.core.report.Column;

/** A cursor over rows that the script of a data set reads cell by cell. Public because scripts call it by reflection. */
public final class ReportTable {

    private final List<Column> columns;
    private final List<List<Object>> rows;
    private final CellText words;
    private final boolean exact;
    private int at = -1;

    ReportTable(List<Column> columns, List<List<Object>> rows, CellText words, boolean exact) {
        this.columns = columns;
        this.rows = rows;
        this.words = words;
        this.exact = exact;
    }

    /** Goes before the first row. */
    public void start() {
        at = -1;
    }

    /** {@return whether there is a next row, which is the current one now} */
    public boolean next() {
        at++;
        return at < rows.size();
    }

    /**
     * Gives a cell as people read it.
     *
     * @param column index of the column
     * @return the text, empty when there is no value
     */
    public String text(int column) {
        return words.of(cell(column), columns.get(column).kind(), exact);
    }

    /**
     * Gives a cell as a spreadsheet or a chart needs it.
     *
     * @param column index of the column
     * @return a number or a day, null when there is none
     */
    public Object value(int column) {
        return plain(cell(column));
    }

    private Object cell(int column) {
        return rows.get(at).get(column);
    }

    /** A number as decimal, a day as SQL date, else null. */
    static Object plain(Object cell) {
        return switch (cell) {
            case BigDecimal number -> number;
            case Number number -> CellText.decimal(number);
            case LocalDate day -> java.sql.Date.valueOf(day);
            case null, default -> null;
        };
    }
}
