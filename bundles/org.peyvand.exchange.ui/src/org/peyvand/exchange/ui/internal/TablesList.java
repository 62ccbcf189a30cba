package org.peyvand.exchange.ui.internal;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.exchange.ColumnMapping;
import org.peyvand.exchange.Preview;
import org.peyvand.exchange.SkippedFile;
import org.peyvand.exchange.TablePlan;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Css;

/** The tables of the chosen files, with a tick for those that come in, and below them what does not come in and why. */
final class TablesList {
    private final ImportScreen screen;
    private final Consumer<TablePlan> selected;
    private final BiConsumer<TablePlan, Boolean> taken;
    private final Consumer<SkippedFile> rescued;
    private Table table;
    private Label skippedTitle;
    private Table skipped;
    private Button rescue;

    /**
     * @param selected told of the table that is to be looked at
     * @param taken told whether a table is to come in
     * @param rescued told of a file that is to come in all the same
     */
    TablesList(ImportScreen screen, Consumer<TablePlan> selected, BiConsumer<TablePlan, Boolean> taken, Consumer<SkippedFile> rescued) {
        this.screen = screen;
        this.selected = selected;
        this.taken = taken;
        this.rescued = rescued;
    }

    Composite create(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(box);
        heading(box, "columns.tables");
        table = new Table(box, SWT.BORDER | SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setData("peyvand.id", "tables");
        table.setHeaderVisible(true);
        Tables.column(table, screen.text("columns.file"), 150, false);
        Tables.column(table, screen.text("columns.becomes"), 130, false);
        Tables.column(table, screen.text("columns.used"), 70, false);
        Tables.fill(table);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.addListener(SWT.Selection, this::chosen);
        skippedTitle = heading(box, "columns.skipped");
        skipped = new Table(box, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        skipped.setData("peyvand.id", "skipped");
        Tables.column(skipped, screen.text("columns.file"), 150, false);
        Tables.column(skipped, screen.text("columns.reason"), 460, false);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 110).applyTo(skipped);
        createRescue(box);
        return box;
    }

    private void createRescue(Composite box) {
        rescue = new Button(box, SWT.PUSH);
        rescue.setText(screen.text("columns.rescue"));
        rescue.setToolTipText(screen.text("columns.rescue.hint"));
        rescue.setData("peyvand.id", "rescue");
        GridDataFactory.swtDefaults().applyTo(rescue);
        rescue.addListener(SWT.Selection, event -> rescued.accept((SkippedFile) skipped.getSelection()[0].getData()));
        skipped.addListener(SWT.Selection, event -> rescue.setEnabled(rescuable()));
    }

    private boolean rescuable() {
        return skipped.getSelectionCount() == 1 && !((SkippedFile) skipped.getSelection()[0].getData()).failed();
    }

    private Label heading(Composite box, String key) {
        Label label = new Label(box, SWT.NONE);
        label.setData(Css.CLASS, Css.HEADING);
        label.setText(screen.text(key));
        return label;
    }

    private void chosen(Event event) {
        TableItem item = (TableItem) event.item;
        TablePlan plan = (TablePlan) item.getData();
        if (event.detail == SWT.CHECK) {
            boolean wanted = item.getChecked() && screen.session().hasColumns(plan);
            item.setChecked(wanted);
            taken.accept(plan, wanted);
        } else {
            selected.accept(plan);
        }
    }

    void show(List<TablePlan> plans, TablePlan current) {
        table.removeAll();
        plans.forEach(plan -> new TableItem(table, SWT.NONE));
        update(plans, current);
        List<SkippedFile> out = screen.session().skipped();
        skipped.removeAll();
        for (SkippedFile file : out) {
            TableItem item = new TableItem(skipped, SWT.NONE);
            item.setData(file);
            item.setText(0, screen.ltr(ResultSummary.name(file.file(), file.sheet())));
            item.setText(1, screen.kit().text(file.reason()));
            item.setImage(screen.kit().icons().image(file.failed() ? "exclamation-octagon" : "dash-circle", file.failed() ? Tone.ERROR : Tone.MUTED, 14));
        }
        rescue.setEnabled(false);
        for (Control each : List.of(skippedTitle, skipped, rescue)) {
            each.setVisible(!out.isEmpty());
            ((GridData) each.getLayoutData()).exclude = out.isEmpty();
        }
        table.getParent().requestLayout();
    }

    /** Shows changed plans; there are as many as before, in the same order. */
    void update(List<TablePlan> plans, TablePlan current) {
        for (int i = 0; i < plans.size(); i++) {
            TablePlan plan = plans.get(i);
            TableItem item = table.getItem(i);
            long used = plan.mapping().columns().stream().filter(ColumnMapping::taken).count();
            item.setData(plan);
            item.setChecked(screen.session().taken(plan));
            item.setText(0, screen.ltr(ResultSummary.name(plan.file(), plan.sheet())));
            item.setText(1, screen.session().targetLabel(plan.mapping().target()));
            item.setText(2, screen.text("columns.ofColumns", used, plan.headers().size()));
            if (current != null && plan.sameTable(current)) {
                table.setSelection(i);
            }
        }
    }

    /** Marks the tables whose first rows have problems. */
    void problems(Preview preview) {
        for (TableItem item : table.getItems()) {
            TablePlan plan = (TablePlan) item.getData();
            boolean bad = preview.tables().stream().filter(each -> each.plan().sameTable(plan))
                    .anyMatch(each -> each.rows().stream().anyMatch(row -> !row.problems().isEmpty()));
            item.setImage(1, bad ? screen.kit().icons().image("exclamation-triangle", Tone.WARNING, 14)
                    : screen.kit().icons().image("check-lg", Tone.SUCCESS, 14));
        }
    }
}
