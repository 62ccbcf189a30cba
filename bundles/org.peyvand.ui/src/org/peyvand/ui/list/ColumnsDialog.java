package org.peyvand.ui.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.list.view.ColumnWidth;
import org.peyvand.ui.list.view.ListState;

/** Which columns a list shows, in which order, and how many stay in place: check marks, Alt+Up and Alt+Down, by mouse or keys. */
final class ColumnsDialog extends FormDialog {
    private static final int HEIGHT = 320;

    private final List<ListColumn> columns;
    private final ListModel model;
    private final Map<String, Integer> widths = new HashMap<>();
    private Table table;
    private Button freeze;

    ColumnsDialog(Shell parent, Kit kit, List<ListColumn> columns, ListModel model) {
        super(parent, kit, "columns", ListText.of("columns.title"));
        this.columns = columns;
        this.model = model;
    }

    /** The columns a list shows now. */
    static List<ColumnWidth> shown(List<ListColumn> columns, ListState state) {
        return !state.columns().isEmpty() ? state.columns()
                : columns.stream().filter(ListColumn::visible).map(column -> new ColumnWidth(column.id(), 0)).toList();
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(ListText.of("columns.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        Composite box = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(box);
        table = new Table(box, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        table.setData("peyvand.id", "columns.table");
        Access.name(table, kit().text(ListText.of("columns.title")));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
        Set<String> seen = new HashSet<>();
        for (ColumnWidth column : shown(columns, model.state())) {
            columns.stream().filter(one -> one.id().equals(column.id())).findFirst().ifPresent(one -> add(one, true));
            widths.put(column.id(), column.width());
            seen.add(column.id());
        }
        columns.stream().filter(column -> !seen.contains(column.id())).forEach(column -> add(column, false));
        table.select(0);
        table.addListener(SWT.KeyDown, this::key);
        Composite side = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(side);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(side);
        button(side, "columns.up", () -> move(-1));
        button(side, "columns.down", () -> move(1));
        button(side, "columns.reset", this::reset);
        freeze = new Button(box, SWT.CHECK | SWT.WRAP);
        freeze.setText(kit().text(ListText.of("columns.freeze")));
        freeze.setData("peyvand.id", "columns.freeze");
        freeze.setSelection(model.state().frozen() > 0);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(freeze);
    }

    private void button(Composite parent, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(kit().text(ListText.of(key)));
        button.setData("peyvand.id", key);
        button.addListener(SWT.Selection, event -> run.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private void add(ListColumn column, boolean checked) {
        insert(table.getItemCount(), column, checked);
    }

    private void insert(int place, ListColumn column, boolean checked) {
        TableItem item = new TableItem(table, SWT.NONE, place);
        item.setText(column.label());
        item.setData(column);
        item.setChecked(checked);
    }

    private void key(Event event) {
        boolean arrow = event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN;
        if (arrow && (event.stateMask & SWT.ALT) != 0) {
            event.doit = false;
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        }
    }

    private void move(int by) {
        int from = table.getSelectionIndex();
        int to = from + by;
        if (from < 0 || to < 0 || to >= table.getItemCount()) {
            return;
        }
        TableItem item = table.getItem(from);
        ListColumn column = (ListColumn) item.getData();
        boolean checked = item.getChecked();
        item.dispose();
        insert(to, column, checked);
        table.select(to);
        table.showSelection();
    }

    private void reset() {
        model.change(model.state().with(List.of(), 0));
        close();
    }

    @Override
    protected Message action() {
        return ListText.of("columns.apply");
    }

    @Override
    protected void proceed() {
        List<ColumnWidth> chosen = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            String id = ((ListColumn) item.getData()).id();
            if (item.getChecked()) {
                chosen.add(new ColumnWidth(id, widths.getOrDefault(id, 0)));
            }
        }
        int leading = freeze.getSelection() ? Math.max(1, model.state().frozen()) : 0;
        close();
        if (!chosen.isEmpty()) {
            model.change(model.state().with(chosen, leading));
        }
    }
}
