package org.peyvand.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.peyvand.ui.TextScale;

/** Tables of a few lines with heads over their columns, where a list would be too much. */
public final class PlainTable {
    private PlainTable() {
    }

    /**
     * Makes one without columns.
     *
     * @param style {@link SWT#SINGLE} or {@link SWT#MULTI}, and what else it is to have beside a border
     * @param id by which tests find it
     * @param name by which assistive technology calls it
     */
    public static Table of(Composite parent, int style, String id, String name) {
        Table table = new Table(parent, style | SWT.BORDER | SWT.FULL_SELECTION);
        table.setData("peyvand.id", id);
        table.setHeaderVisible(true);
        Access.name(table, name);
        return table;
    }

    /**
     * Adds a column.
     *
     * @param width with text of the usual size
     */
    public static void column(Table table, String head, int width) {
        TableColumn column = new TableColumn(table, SWT.LEAD);
        column.setText(head);
        column.setWidth(TextScale.of(table.getDisplay(), width));
    }
}
