package org.peyvand.ui.list;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/**
 * The headers of a list for NatTable.
 *
 * @param columns all columns, hidden ones too
 */
record HeaderData(List<ListColumn> columns) implements IDataProvider {
    @Override
    public Object getDataValue(int column, int row) {
        return columns.get(column).label();
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("Headers are not edited");
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
