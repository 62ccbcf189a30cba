package org.peyvand.exchange.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Columns of small tables. */
final class Tables {
    private Tables() {
    }

    /** @param width in points */
    static TableColumn column(Table table, String title, int width, boolean number) {
        TableColumn column = new TableColumn(table, number ? SWT.TRAIL : SWT.LEAD);
        column.setText(title);
        column.setWidth(width);
        return column;
    }
}
