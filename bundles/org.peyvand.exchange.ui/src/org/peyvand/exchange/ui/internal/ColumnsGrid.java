package org.peyvand.exchange.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peyvand.exchange.ColumnMapping;
import org.peyvand.exchange.TablePlan;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;

/** The columns of a table: header, what its values look like, examples, and a box to choose what it becomes. Columns that lead nowhere are grey. */
final class ColumnsGrid {
    /** More columns than a person would map by hand; the others keep what was suggested. */
    private static final int MOST = 150;
    private static final int COLUMNS = 4;
    /** Style of the header of a column that comes in: that of plain text. */
    private static final String TAKEN = "";

    private final ImportScreen screen;
    private final ColumnDrag drag;
    private final BiConsumer<String, String> mapped;
    private final List<Row> rows = new ArrayList<>();
    private ScrolledComposite scroller;
    private Composite box;

    private record Row(String header, Label name, Label example, ChoiceField field) {
    }

    /** @param mapped told the header and the path, empty for nowhere */
    ColumnsGrid(ImportScreen screen, ColumnDrag drag, BiConsumer<String, String> mapped) {
        this.drag = drag;
        this.screen = screen;
        this.mapped = mapped;
    }

    Control create(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> measure());
        box = new Composite(scroller, SWT.NONE);
        box.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().margins(12, 10).numColumns(COLUMNS).spacing(16, 6).applyTo(box);
        scroller.setContent(box);
        return scroller;
    }

    void show(TablePlan table) {
        box.setRedraw(false);
        try {
            for (Control old : box.getChildren()) {
                old.dispose();
            }
            rows.clear();
            if (table != null) {
                fill(table);
            }
        } finally {
            box.setRedraw(true);
        }
        measure();
        scroller.setOrigin(0, 0);
    }

    private void fill(TablePlan table) {
        heading("columns.header");
        heading("columns.type");
        heading("columns.examples");
        heading("columns.leads");
        List<Choice> choices = screen.session().pathOptions(table).stream().map(each -> new Choice(each.value(), each.label())).toList();
        List<ColumnMapping> columns = table.mapping().columns();
        columns.stream().limit(MOST).forEach(column -> rows.add(row(table, column, choices)));
        if (columns.size() > MOST) {
            Label more = label(screen.text("columns.more", columns.size() - MOST), Css.MUTED);
            GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(more);
        }
        update(table);
        box.requestLayout();
    }

    private void heading(String key) {
        label(screen.text(key), Css.HEADING);
    }

    private Label label(String text, String css) {
        Label label = new Label(box, SWT.NONE);
        label.setData(Css.CLASS, css);
        label.setText(text.replace("&", "&&"));
        return label;
    }

    private Row row(TablePlan table, ColumnMapping column, List<Choice> choices) {
        Label name = label(Samples.shorten(column.column(), 40), TAKEN);
        name.setToolTipText(column.column() + "\n" + screen.text("fields.drag"));
        drag.from(name, column.column());
        Label type = label(screen.text(Samples.type(table, column.column()).key()), Css.MUTED);
        type.setData("peyvand.id", "type." + column.column());
        Label example = label(Samples.of(table, column.column()), Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(example);
        GridDataFactory.fillDefaults().hint(190, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(name);
        ChoiceField field = new ChoiceField(box);
        field.offer(choices);
        field.control().setData("peyvand.id", "column." + column.column());
        Access.name(field.control(), column.column());
        GridDataFactory.swtDefaults().hint(230, SWT.DEFAULT).applyTo(field.control());
        field.onEdit(() -> mapped.accept(column.column(), (String) field.value()));
        return new Row(column.column(), name, example, field);
    }

    /** Shows a changed mapping of the same columns. */
    void update(TablePlan table) {
        for (Row row : rows) {
            ColumnMapping column = table.mapping().column(row.header()).orElseGet(() -> ColumnMapping.unused(row.header()));
            row.field().show(column.path());
            screen.kit().style(row.name(), column.taken() ? TAKEN : Css.MUTED);
            row.example().setEnabled(column.taken());
        }
    }

    private void measure() {
        scroller.setMinSize(box.computeSize(scroller.getClientArea().width, SWT.DEFAULT));
        box.layout(true);
    }
}
