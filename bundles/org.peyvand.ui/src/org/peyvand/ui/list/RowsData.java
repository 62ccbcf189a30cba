package org.peyvand.ui.list;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.peyvand.ui.list.view.ColourRule;

/**
 * The cells of a list for NatTable.
 *
 * @param columns all columns, hidden ones too
 * @param source the rows
 * @param leading index of the column that is shown first; titles of groups and signs of colours stand in it
 */
record RowsData(List<ListColumn> columns, Supplier<Rows> source, IntSupplier leading, boolean rightToLeft) implements IDataProvider {
    private static final int PLACEHOLDERS = 12;
    /** Blanks that the painter does not cut off. */
    private static final String INDENT = "\u00A0".repeat(6);

    @Override
    public Object getDataValue(int column, int row) {
        ListRow found = source.get().row(row);
        if (found == null) {
            return "";
        }
        boolean first = column == leading.getAsInt();
        if (found.group() != null) {
            return first ? title(found) : found.texts()[column];
        }
        return first && found.tone() != null ? ColourRule.sign(found.tone()) + " " + found.texts()[column] : found.texts()[column];
    }

    private String title(ListRow row) {
        String arrow = row.group().open() ? "▾" : rightToLeft ? "◂" : "▸";
        return INDENT.repeat(row.group().level()) + arrow + "  " + row.group().title();
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("Lists are edited in the editor of the record");
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        Rows rows = source.get();
        return rows.isStarted() ? rows.count() : PLACEHOLDERS;
    }
}
