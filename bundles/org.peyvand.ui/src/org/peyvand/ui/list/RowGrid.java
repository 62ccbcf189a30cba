package org.peyvand.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;

/** The NatTable of a list: rows that are selected, headers that sort, and a cursor on one cell of the selected row. */
final class RowGrid {

    /** What a person does in it. */
    interface Actions {
        void sort(ListColumn column);

        void selected();

        void open(ListRow row);

        void edit(ListRow row, ListColumn column, Rectangle bounds, String typed);

        void copy();

        void delete();

        void menu();

        void headerMenu(ListColumn column);

        void columnsChanged();
    }

    private final Kit kit;
    private final List<ListColumn> columns;
    private final Supplier<Rows> rows;
    private final GridLayers layers;
    private final NatTable table;
    private final ColumnLayout layout;
    private final Actions actions;
    private boolean configured;
    private int cursor = -1;

    RowGrid(Composite parent, Kit kit, List<ListColumn> columns, Supplier<Rows> rows, Supplier<SortState> sort, Actions actions) {
        this.kit = kit;
        this.columns = columns;
        this.rows = rows;
        this.actions = actions;
        layers = new GridLayers(columns, rows, this::leading, kit.culture().rightToLeft());
        layers.data.setConfigLabelAccumulator(this::label);
        layers.header.setConfigLabelAccumulator((labels, column, row) -> headerLabel(labels, column, sort.get()));
        table = layers.table(parent);
        layout = new ColumnLayout(columns, layers, table, actions::columnsChanged);
        restyle();
        new GridKeys(this, table, kit.culture().rightToLeft()).bind();
        table.addListener(SWT.Resize, event -> layout.fit());
        table.addListener(SWT.Paint, this::ring);
        table.addListener(SWT.FocusIn, event -> table.redraw());
        table.addListener(SWT.FocusOut, event -> table.redraw());
        layers.selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                actions.selected();
                Access.changed(table);
            }
        });
    }

    /** Says what the rows are; with it the row that is chosen is read, or the cell under the cursor. */
    void name(String what) {
        Access.painted(table, ACC.ROLE_TABLE, () -> {
            ListRow row = current();
            String said = row == null ? "" : new RowWords(columns, layout.shown()).of(row, cursor);
            return said.isEmpty() ? what : what + ": " + said;
        });
    }

    /** Around the table that has the focus, over what it has painted. */
    private void ring(Event event) {
        if (table.isFocusControl()) {
            Rectangle area = table.getClientArea();
            event.gc.setForeground(kit.palette().accent());
            event.gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
        }
    }

    private int leading() {
        return layout == null ? 0 : layout.leading();
    }

    private void label(LabelStack labels, int column, int row) {
        ListRow known = rows.get().known(row);
        if (known == null) {
            labels.addLabel(TableStyle.LOADING);
        } else if (known.group() != null) {
            labels.addLabel(TableStyle.GROUP);
        } else if (known.tone() != null) {
            labels.addLabel(TableStyle.TONE + known.tone().name());
        }
        if (columns.get(column).trailing()) {
            labels.addLabel(TableStyle.TRAILING);
        }
        if (column == cursor && known != null && known.record() != null && row == anchor()) {
            labels.addLabelOnTop(TableStyle.CURSOR);
        }
    }

    private void headerLabel(LabelStack labels, int column, SortState sort) {
        ListColumn shown = columns.get(column);
        if (shown.trailing()) {
            labels.addLabel(TableStyle.TRAILING);
        }
        if (shown.attribute() != null && sort.path().equals(shown.attribute().name())) {
            labels.addLabelOnTop(sort.descending() ? TableStyle.DESCENDING : TableStyle.ASCENDING);
        }
    }

    /** Takes the colours of the theme. */
    void restyle() {
        TableStyle style = new TableStyle(kit.palette(), JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT),
                new SortMark(kit.icons().image("caret-up-fill", Tone.ACCENT, 10)), new SortMark(kit.icons().image("caret-down-fill", Tone.ACCENT, 10)));
        table.setBackground(kit.palette().surface());
        if (!configured) {
            configured = true;
            table.addConfiguration(style);
            table.configure();
        } else {
            style.configureRegistry(table.getConfigRegistry());
            table.redraw();
        }
    }

    ColumnLayout layout() {
        return layout;
    }

    NatTable control() {
        return table;
    }

    Actions actions() {
        return actions;
    }

    /** The column at a place of the table; {@code null} for none. */
    ListColumn columnAt(int x) {
        int index = table.getColumnIndexByPosition(table.getColumnPositionByX(x));
        return index < 0 || index >= columns.size() ? null : columns.get(index);
    }

    /** Puts the cursor on the cell at a place. */
    void pointAt(int x) {
        cursor = table.getColumnIndexByPosition(table.getColumnPositionByX(x));
        table.redraw();
    }

    /** Moves the cursor by so many columns. */
    void move(int by) {
        int count = layers.hidden.getColumnCount();
        int position = cursor < 0 ? -1 : layers.hidden.getColumnPositionByIndex(cursor);
        int next = Math.max(0, Math.min(count - 1, position < 0 ? 0 : position + by));
        cursor = layers.hidden.getColumnIndexByPosition(next);
        if (next >= layout.frozen()) {
            layers.viewport.moveColumnPositionIntoViewport(next);
        }
        Access.changed(table);
        table.redraw();
    }

    private int anchor() {
        PositionCoordinate place = layers.selection.getSelectionAnchor();
        return place == null ? -1 : place.getRowPosition();
    }

    /** The row the cursor is in, when it is there. */
    ListRow current() {
        int row = anchor();
        return row < 0 || row >= rows.get().count() ? null : rows.get().known(row);
    }

    void open() {
        ListRow row = current();
        if (row != null && selectedCount() <= 1) {
            actions.open(row);
        }
    }

    /** Edits the cell under the cursor. @param typed replaces what is in it; empty to begin with what is there */
    void edit(String typed) {
        ListRow row = current();
        if (row == null || row.record() == null) {
            return;
        }
        if (cursor < 0) {
            move(0);
        }
        Rectangle bounds = bounds(cursor, anchor());
        if (bounds != null) {
            actions.edit(row, columns.get(cursor), bounds, typed);
        }
    }

    private Rectangle bounds(int index, int row) {
        for (int position = 0; position < table.getColumnCount(); position++) {
            if (table.getColumnIndexByPosition(position) == index) {
                for (int line = 1; line < table.getRowCount(); line++) {
                    if (table.getRowIndexByPosition(line) == row) {
                        ILayerCell cell = table.getCellByPosition(position, line);
                        return cell == null ? null : cell.getBounds();
                    }
                }
            }
        }
        return null;
    }

    /** How many rows are selected. */
    int selectedCount() {
        return layers.selection.getSelectedRowCount();
    }

    /** The selected rows as ranges. */
    List<Range> ranges() {
        return new ArrayList<>(layers.selection.getSelectedRowPositions());
    }

    /** The rows of ranges that are there. */
    List<ListRow> rows(List<Range> ranges) {
        List<ListRow> found = new ArrayList<>();
        ranges.forEach(range -> found.addAll(rows.get().known(range.start, range.end)));
        return found;
    }

    /** The records that are selected, those still loading left out. */
    List<DomainEntity> selected() {
        List<DomainEntity> found = new ArrayList<>();
        for (Range range : layers.selection.getSelectedRowPositions()) {
            rows.get().known(range.start, range.end).stream().map(ListRow::record).filter(record -> record != null).forEach(found::add);
        }
        return found;
    }

    void select(int row) {
        if (row >= 0 && row < rows.get().count()) {
            layers.selection.selectRow(0, row, false, false);
        }
    }

    void selectAll() {
        layers.selection.selectAll();
    }

    void toTop() {
        layers.selection.clear();
        layers.viewport.setOriginY(0);
    }

    void changed(boolean countChanged) {
        if (countChanged) {
            // not table.refresh(): that would put the columns back into their first order
            layers.data.fireLayerEvent(new RowStructuralRefreshEvent(layers.data));
            table.redraw();
        } else {
            table.redraw();
        }
    }
}
