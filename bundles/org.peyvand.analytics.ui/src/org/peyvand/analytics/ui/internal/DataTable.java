package org.peyvand.analytics.ui.internal;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.ReportData;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Css;

/** The rows of a report as a plain table. */
final class DataTable {
    private static final int MOST = 2_000;

    private final Kit kit;
    private Label title;
    private Label hint;
    private Table table;

    DataTable(Kit kit) {
        this.kit = kit;
    }

    Control create(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 8).applyTo(box);
        title = new Label(box, SWT.WRAP);
        title.setData(Css.CLASS, Css.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        table = new Table(box, SWT.BORDER | SWT.FULL_SELECTION);
        table.setData("peyvand.id", "rows");
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        hint = new Label(box, SWT.WRAP);
        hint.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        return box;
    }

    void show(ReportData data) {
        Object subtitle = data.values().get(ReportData.SUBTITLE);
        title.setText(subtitle == null ? data.title() : data.title() + " – " + subtitle);
        table.setRedraw(false);
        table.removeAll();
        for (TableColumn old : table.getColumns()) {
            old.dispose();
        }
        for (Column column : data.columns()) {
            TableColumn shown = new TableColumn(table, column.kind().isNumeric() ? SWT.TRAIL : SWT.LEAD);
            shown.setText(column.label());
        }
        data.rows().stream().limit(MOST).forEach(row -> line(data.columns(), row));
        if (data.values().get(ReportData.TOTALS) instanceof List<?> totals) {
            line(data.columns(), totals);
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        table.setRedraw(true);
        String whole = kit.text(ReportText.of("noBrowser"));
        hint.setText(data.rows().size() > MOST ? kit.text(ReportText.of("firstRows", MOST, data.rows().size())) + " " + whole : whole);
    }

    private void line(List<Column> columns, List<?> cells) {
        TableItem item = new TableItem(table, SWT.NONE);
        for (int i = 0; i < columns.size(); i++) {
            item.setText(i, CellWords.of(cells.get(i), columns.get(i).kind(), kit.culture()));
        }
    }
}
