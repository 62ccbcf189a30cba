package org.peyvand.exchange.ui.internal;

import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.exchange.ColumnMapping;
import org.peyvand.exchange.TablePlan;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;

/** The fields that columns can lead to, and which does. A column is dragged onto its field; Delete frees a field. */
final class FieldsList {
    private final ImportScreen screen;
    private final ColumnDrag drag;
    private final BiConsumer<String, String> mapped;
    private Table table;

    /** @param mapped told the header and the path, empty for nowhere */
    FieldsList(ImportScreen screen, ColumnDrag drag, BiConsumer<String, String> mapped) {
        this.screen = screen;
        this.drag = drag;
        this.mapped = mapped;
    }

    Composite create(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(box);
        Label title = new Label(box, SWT.NONE);
        title.setData(Css.CLASS, Css.HEADING);
        title.setText(screen.text("fields.title"));
        Label hint = new Label(box, SWT.WRAP);
        hint.setData(Css.CLASS, Css.MUTED);
        hint.setText(screen.text("fields.hint"));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(hint);
        table = new Table(box, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setData("peyvand.id", "fields");
        table.setHeaderVisible(true);
        Access.name(table, screen.text("fields.title"));
        Tables.column(table, screen.text("fields.field"), 150, false);
        Tables.column(table, screen.text("columns.header"), 150, false);
        Tables.fill(table);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(table);
        table.addListener(SWT.KeyDown, this::key);
        acceptColumns();
        return box;
    }

    private void acceptColumns() {
        DropTarget target = new DropTarget(table, DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(drag.transfer());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = drag.header() == null ? DND.DROP_NONE : DND.DROP_MOVE;
            }

            @Override
            public void dragOver(DropTargetEvent event) {
                dragEnter(event);
                event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.item instanceof TableItem item && event.data instanceof String header) {
                    mapped.accept(header, (String) item.getData());
                }
            }
        });
    }

    private void key(Event event) {
        if (event.keyCode == SWT.DEL && table.getSelectionCount() == 1 && !table.getSelection()[0].getText(1).isEmpty()) {
            mapped.accept((String) table.getSelection()[0].getData("header"), "");
        }
    }

    void show(TablePlan plan) {
        table.removeAll();
        if (plan != null) {
            List<Option> options = screen.session().pathOptions(plan);
            for (Option option : options.subList(1, options.size())) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setData(option.value());
                item.setText(0, option.label());
            }
            update(plan);
        }
    }

    /** Shows a changed mapping of the same table. */
    void update(TablePlan plan) {
        for (TableItem item : table.getItems()) {
            String header = plan.mapping().to((String) item.getData()).map(ColumnMapping::column).orElse("");
            item.setData("header", header);
            item.setText(1, header);
            item.setImage(0, screen.kit().icons().image(header.isEmpty() ? "circle" : "check-circle-fill", header.isEmpty() ? Tone.MUTED : Tone.SUCCESS, 12));
        }
    }
}
