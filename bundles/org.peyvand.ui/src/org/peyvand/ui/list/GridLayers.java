package org.peyvand.ui.list;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.peyvand.ui.TextScale;

/** The layers of a list's table: columns that can be resized, moved, hidden and frozen; whole rows that are selected. */
final class GridLayers {
    private static final int USUAL_WIDTH = 120;
    private static final int LEAST_WIDTH = 40;
    private static final int ROW_HEIGHT = 32;
    private static final int HEADER_HEIGHT = 34;

    final DataLayer data;
    final DataLayer header;
    final ColumnReorderLayer order;
    final ColumnHideShowLayer hidden;
    final SelectionLayer selection;
    final ViewportLayer viewport;
    final FreezeLayer freeze;
    private final CompositeLayer whole;

    GridLayers(List<ListColumn> columns, Supplier<Rows> rows, IntSupplier leading, boolean rightToLeft) {
        data = new DataLayer(new RowsData(columns, rows, leading, rightToLeft), USUAL_WIDTH, ROW_HEIGHT);
        data.setDefaultMinColumnWidth(LEAST_WIDTH);
        header = new DataLayer(new HeaderData(columns), USUAL_WIDTH, HEADER_HEIGHT);
        for (int i = 0; i < columns.size(); i++) {
            data.setDefaultColumnWidthByPosition(i, TextScale.of(Display.getCurrent(), columns.get(i).width()));
        }
        order = new ColumnReorderLayer(data);
        hidden = new ColumnHideShowLayer(order);
        selection = new SelectionLayer(hidden, false);
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        viewport = new ViewportLayer(selection);
        freeze = new FreezeLayer(selection);
        CompositeFreezeLayer body = new CompositeFreezeLayer(freeze, viewport, selection, false);
        whole = new CompositeLayer(1, 2);
        whole.setChildLayer(GridRegion.COLUMN_HEADER, new ColumnHeaderLayer(header, body, selection), 0, 0);
        whole.setChildLayer(GridRegion.BODY, body, 0, 1);
    }

    NatTable table(Composite parent) {
        NatTable table = new NatTable(parent, whole, false);
        table.setData("peyvand.id", "table");
        table.addConfiguration(new RowOnlySelectionBindings() {
            @Override
            protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry registry) {
                // a click on a header sorts and selects nothing
            }
        });
        return table;
    }
}
