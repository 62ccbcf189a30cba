package org.peyvand.security.ui.internal.role;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.access.Action;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.PlainTable;

/** Kinds of record down, actions across, and in each cell how far the action reaches. Arrows choose a line; a click in a cell or Enter edits it. */
final class MatrixTable {
    private static final int HEIGHT = 300;
    private static final int NAME = 220;
    private static final int CELL = 105;
    private final Kit kit;
    private final SheetModel model;
    private final Table table;
    private final List<SheetModel.Line> lines;

    /**
     * @param chosen told which line is looked at
     * @param edit told the place of the action that is to be edited
     */
    MatrixTable(Composite parent, Kit kit, SheetModel model, Consumer<SheetModel.Line> chosen, Consumer<Integer> edit) {
        this.kit = kit;
        this.model = model;
        this.lines = model.lines();
        table = PlainTable.of(parent, SWT.SINGLE, "role.matrix", kit.text(RoleText.of("matrix.title")));
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
        column("matrix.kind", NAME);
        for (Action action : Action.values()) {
            column("action." + action, CELL);
        }
        column("matrix.fields", CELL);
        lines.forEach(line -> new TableItem(table, SWT.NONE).setData(line));
        table.addListener(SWT.Selection, event -> selected(chosen));
        table.addListener(SWT.DefaultSelection, event -> edit.accept(0));
        table.addListener(SWT.MouseUp, event -> place(event, edit));
    }

    private void column(String key, int width) {
        Message words = RoleText.of(key);
        PlainTable.column(table, kit.text(words), width);
    }

    private void selected(Consumer<SheetModel.Line> chosen) {
        if (table.getSelectionIndex() >= 0) {
            chosen.accept(lines.get(table.getSelectionIndex()));
        }
    }

    private void place(Event event, Consumer<Integer> edit) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        for (int i = 1; item != null && i <= Action.values().length; i++) {
            if (item.getBounds(i).contains(event.x, event.y)) {
                edit.accept(i - 1);
            }
        }
    }

    /** Shows what the role says now. */
    void refresh() {
        for (TableItem item : table.getItems()) {
            SheetModel.Line line = (SheetModel.Line) item.getData();
            item.setText(0, line.label());
            for (Action action : Action.values()) {
                item.setText(action.ordinal() + 1, model.words(line, action));
            }
            item.setText(Action.values().length + 1, model.limited(line));
            item.setForeground(model.isSaid(line) ? null : kit.palette().muted());
        }
    }

    /** Begins with the first line. */
    void begin(Consumer<SheetModel.Line> chosen) {
        if (table.getSelectionIndex() < 0) {
            table.select(0);
        }
        selected(chosen);
    }

    void enable(boolean able) {
        table.setEnabled(able);
    }
}
