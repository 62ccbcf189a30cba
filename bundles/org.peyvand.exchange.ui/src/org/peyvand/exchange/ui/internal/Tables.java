package org.peyvand.exchange.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.peyvand.ui.TextScale;

/** Columns of small tables. */
public final class Tables {
    private static final String WIDTH = "peyvand.width";

    private Tables() {
    }

    /** Gives the first column what the others leave. */
    public static void fill(Table table) {
        table.addListener(SWT.Resize, event -> {
            int others = 0;
            for (int i = 1; i < table.getColumnCount(); i++) {
                // not its width of now: GTK has given the last column all that was left
                others += (Integer) table.getColumn(i).getData(WIDTH);
            }
            table.getColumn(0).setWidth(Math.max(120, table.getClientArea().width - others));
        });
    }

    /** @param width in points */
    public static TableColumn column(Table table, String title, int width, boolean number) {
        TableColumn column = new TableColumn(table, number ? SWT.TRAIL : SWT.LEAD);
        column.setText(title);
        int wide = TextScale.of(table.getDisplay(), width);
        column.setWidth(wide);
        column.setData(WIDTH, wide);
        return column;
    }
}
