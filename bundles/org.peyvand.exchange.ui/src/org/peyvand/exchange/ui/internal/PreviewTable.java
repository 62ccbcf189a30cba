package org.peyvand.exchange.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Severity;
import org.peyvand.exchange.Preview;
import org.peyvand.exchange.TablePlan;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Css;

/** The first rows as they would come in; rows with problems say which. */
final class PreviewTable {
    /** Columns beyond these are not drawn. */
    private static final int MOST = 60;
    private static final int LENGTH = 120;

    private final ImportScreen screen;
    private Label title;
    private Table table;

    PreviewTable(ImportScreen screen) {
        this.screen = screen;
    }

    Control create(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(box);
        title = new Label(box, SWT.NONE);
        title.setData(Css.CLASS, Css.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        table = new Table(box, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setData("peyvand.id", "preview");
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        return box;
    }

    /** The rows are being converted. */
    void waiting() {
        title.setText(screen.text("preview.waiting"));
    }

    void show(TablePlan plan, Preview preview) {
        Optional<Preview.Table> found = plan == null || preview == null ? Optional.empty()
                : preview.tables().stream().filter(each -> each.plan().sameTable(plan)).findFirst();
        table.setRedraw(false);
        table.removeAll();
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        found.ifPresent(this::fill);
        table.setRedraw(true);
        title.setText(found.map(this::heading).orElse(""));
    }

    private String heading(Preview.Table rows) {
        long bad = rows.rows().stream().filter(row -> !row.problems().isEmpty()).count();
        return bad == 0 ? screen.text("preview.title", rows.rows().size()) : screen.text("preview.problems", rows.rows().size(), bad);
    }

    private void fill(Preview.Table rows) {
        boolean problems = rows.rows().stream().anyMatch(row -> !row.problems().isEmpty());
        Tables.column(table, screen.text("preview.line"), 70, true);
        Tables.column(table, screen.text("preview.problem"), problems ? 300 : 0, false);
        String target = rows.plan().mapping().target();
        rows.paths().stream().limit(MOST).forEach(path -> Tables.column(table, screen.session().pathLabel(target, path), 140, false));
        rows.rows().forEach(this::row);
    }

    private void row(Preview.Line line) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(0, screen.kit().culture().number(line.line()));
        List<String> values = line.values();
        for (int i = 0; i < Math.min(values.size(), MOST); i++) {
            item.setText(i + 2, values.get(i) == null ? "" : screen.isolated(Samples.shorten(values.get(i), LENGTH)));
        }
        if (!line.problems().isEmpty()) {
            boolean error = line.problems().stream().anyMatch(each -> each.severity() == Severity.ERROR);
            item.setText(1, line.problems().stream().map(Diagnostic::message).map(screen.kit()::text).collect(Collectors.joining(" ")));
            item.setImage(1, screen.kit().icons().image(error ? "exclamation-octagon" : "exclamation-triangle", error ? Tone.ERROR : Tone.WARNING, 14));
            item.setForeground(1, error ? screen.kit().palette().error() : screen.kit().palette().warning());
        }
    }
}
