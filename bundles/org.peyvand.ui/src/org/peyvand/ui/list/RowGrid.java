package org.peyvand.ui.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.reorder.event.ColumnReorderEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;

/** The NatTable of a list: columns that can be resized, moved and hidden, whole rows that are selected, headers that sort. */
final class RowGrid {
    private static final int ROW_HEIGHT = 32;
    private static final int HEADER_HEIGHT = 34;
    private static final String STATE = "grid";

    /** What a person does in it. */
    interface Actions {
        void sort(ListColumn column);

        void selected();

        void open(DomainEntity record);

        void columnsChanged();
    }

    private final Kit kit;
    private final List<ListColumn> columns;
    private final PagedRows rows;
    private final DataLayer data;
    private final DataLayer headerData;
    private final ColumnHideShowLayer hidden;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final NatTable table;
    private final Actions actions;
    private boolean configured;
    private boolean resizedByPerson;
    private boolean fitting;

    RowGrid(Composite parent, Kit kit, List<ListColumn> columns, PagedRows rows, Supplier<SortState> sort, Actions actions) {
        this.kit = kit;
        this.columns = columns;
        this.rows = rows;
        this.actions = actions;
        data = new DataLayer(new RowsData(columns, rows), 120, ROW_HEIGHT);
        data.setDefaultMinColumnWidth(40);
        headerData = new DataLayer(new HeaderData(columns), 120, HEADER_HEIGHT);
        for (int i = 0; i < columns.size(); i++) {
            data.setDefaultColumnWidthByPosition(i, columns.get(i).width());
        }
        data.setConfigLabelAccumulator(this::label);
        headerData.setConfigLabelAccumulator((labels, column, row) -> headerLabel(labels, column, sort.get()));
        hidden = new ColumnHideShowLayer(new ColumnReorderLayer(data));
        selection = new SelectionLayer(hidden, false);
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        viewport = new ViewportLayer(selection);
        ColumnHeaderLayer header = new ColumnHeaderLayer(headerData, viewport, selection);
        CompositeLayer whole = new CompositeLayer(1, 2);
        whole.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
        whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        table = new NatTable(parent, whole, false);
        table.setData("peyvand.id", "table");
        table.addConfiguration(new RowOnlySelectionBindings());
        restyle();
        bind();
        hideFirst();
    }

    private void label(LabelStack labels, int column, int row) {
        if (rows.known(row) == null) {
            labels.addLabel(TableStyle.LOADING);
        }
        if (columns.get(column).trailing()) {
            labels.addLabel(TableStyle.TRAILING);
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

    private void bind() {
        table.getUiBindingRegistry().registerSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON),
                (grid, event) -> sortAt(event.x));
        table.getUiBindingRegistry().registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (grid, event) -> open());
        table.getUiBindingRegistry().registerFirstMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.RIGHT_BUTTON),
                (grid, event) -> new ColumnMenu(table, columns, hidden, this::hiddenChanged).open());
        for (int key : new int[] {SWT.CR, SWT.KEYPAD_CR}) {
            table.getUiBindingRegistry().registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, key), (grid, event) -> open());
        }
        table.addListener(SWT.Resize, event -> fit());
        selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                actions.selected();
            }
        });
        data.addLayerListener(event -> {
            if (event instanceof ColumnResizeEvent && !fitting) {
                resizedByPerson = true;
                actions.columnsChanged();
            }
        });
        hidden.addLayerListener(event -> {
            if (event instanceof ColumnReorderEvent) {
                actions.columnsChanged();
            }
        });
    }

    private void sortAt(int x) {
        int index = table.getColumnIndexByPosition(table.getColumnPositionByX(x));
        if (index >= 0 && columns.get(index).attribute() != null) {
            actions.sort(columns.get(index));
        }
    }

    private void open() {
        List<DomainEntity> chosen = selected();
        if (chosen.size() == 1) {
            actions.open(chosen.getFirst());
        }
    }

    private void hideFirst() {
        List<Integer> unseen = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).visible()) {
                unseen.add(i);
            }
        }
        hidden.hideColumnIndexes(unseen);
    }

    private void hiddenChanged() {
        actions.columnsChanged();
        fit();
    }

    /** Spreads the room that is left over the columns until the person has chosen widths. */
    private void fit() {
        if (resizedByPerson || table.isDisposed() || hidden.getColumnCount() == 0) {
            return;
        }
        List<Integer> shown = new ArrayList<>();
        int usual = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (!hidden.isColumnIndexHidden(i)) {
                shown.add(i);
                usual += columns.get(i).width();
            }
        }
        int room = Math.max(usual, table.getClientArea().width);
        fitting = true;
        int left = room;
        for (int index : shown) {
            boolean last = index == shown.getLast();
            int width = last ? left : columns.get(index).width() * room / usual;
            left -= width;
            data.setColumnWidthByPosition(index, width, false);
        }
        fitting = false;
        table.refresh();
    }

    /** The records that are selected, those still loading left out. */
    List<DomainEntity> selected() {
        List<DomainEntity> found = new ArrayList<>();
        for (Range range : selection.getSelectedRowPositions()) {
            for (int row : range.getMembers()) {
                ListRow known = rows.known(row);
                if (known != null) {
                    found.add(known.record());
                }
            }
        }
        return found;
    }

    void select(int row) {
        if (row >= 0 && row < rows.count()) {
            selection.selectRow(0, row, false, false);
        }
    }

    /** Ids of the columns that are shown. */
    Set<String> shownColumns() {
        Set<String> shown = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!hidden.isColumnIndexHidden(i)) {
                shown.add(columns.get(i).id());
            }
        }
        return shown;
    }

    NatTable control() {
        return table;
    }

    void toTop() {
        selection.clear();
        viewport.setOriginY(0);
    }

    void changed(boolean countChanged) {
        if (countChanged) {
            table.refresh();
        } else {
            table.redraw();
        }
    }

    /** Offers the columns at the place of the mouse. */
    void chooseColumns() {
        new ColumnMenu(table, columns, hidden, this::hiddenChanged).open();
    }

    Properties state() {
        Properties properties = new Properties();
        table.saveState(STATE, properties);
        properties.setProperty("resized", Boolean.toString(resizedByPerson));
        return properties;
    }

    void restore(Properties properties) {
        table.loadState(STATE, properties);
        resizedByPerson = Boolean.parseBoolean(properties.getProperty("resized"));
        fit();
    }

}
