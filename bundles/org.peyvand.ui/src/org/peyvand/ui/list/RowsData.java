package org.peyvand.ui.list;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/**
 * The cells of a list for NatTable.
 *
 * @param columns all columns, hidden ones too
 * @param rows the rows
 */
record RowsData(List<ListColumn> columns, PagedRows rows) implements IDataProvider {
    private static final int PLACEHOLDERS = 12;

    @Override
    public Object getDataValue(int column, int row) {
        ListRow found = rows.row(row);
        return found == null ? "" : found.texts()[column];
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
        return rows.isStarted() ? rows.count() : PLACEHOLDERS;
    }
}
