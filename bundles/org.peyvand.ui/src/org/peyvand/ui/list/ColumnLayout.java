package org.peyvand.ui.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.reorder.event.ColumnReorderEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.list.view.ColumnWidth;

/** Which columns a table shows, in which order, how wide, and how many of them stay in place. */
final class ColumnLayout {
    private final List<ListColumn> columns;
    private final GridLayers layers;
    private final NatTable table;
    private boolean widthsChosen;
    private boolean arranging;
    private int frozen;

    /** @param changed told when the person has changed something */
    ColumnLayout(List<ListColumn> columns, GridLayers layers, NatTable table, Runnable changed) {
        this.columns = columns;
        this.layers = layers;
        this.table = table;
        layers.data.addLayerListener(event -> {
            if (event instanceof ColumnResizeEvent && !arranging) {
                widthsChosen = true;
                changed.run();
            }
        });
        layers.hidden.addLayerListener(event -> {
            if (event instanceof ColumnReorderEvent && !arranging) {
                changed.run();
            }
        });
    }

    /** Shows these columns; without any, those that are visible at first. Unknown ones are left out. */
    void apply(List<ColumnWidth> wanted, int leading) {
        List<Integer> shown = new ArrayList<>();
        arranging = true;
        freeze(0);
        layers.hidden.showAllColumns();
        layers.order.resetReorder();
        widthsChosen = wanted.stream().anyMatch(column -> column.width() > 0);
        for (ColumnWidth column : wanted) {
            int index = index(column.id());
            if (index >= 0 && !shown.contains(index)) {
                shown.add(index);
                layers.data.setColumnWidthByPosition(index, column.width() > 0 ? column.width() : TextScale.of(table.getDisplay(), columns.get(index).width()));
            }
        }
        if (shown.isEmpty()) {
            visibleAtFirst(shown);
        }
        arrange(shown);
        freeze(leading);
        arranging = false;
        fit();
    }

    private void arrange(List<Integer> shown) {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!shown.contains(i)) {
                others.add(i);
            }
        }
        for (int place = 0; place < shown.size(); place++) {
            int from = layers.order.getColumnPositionByIndex(shown.get(place));
            if (from != place) {
                layers.order.reorderColumnPosition(from, place);
            }
        }
        layers.hidden.hideColumnIndexes(others);
    }

    private void visibleAtFirst(List<Integer> shown) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).visible()) {
                shown.add(i);
            }
        }
        if (shown.isEmpty() && !columns.isEmpty()) {
            shown.add(0);
        }
    }

    private int index(String id) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void freeze(int leading) {
        if (frozen > 0) {
            FreezeHelper.unfreeze(layers.freeze, layers.viewport);
        }
        frozen = Math.min(leading, Math.max(0, layers.hidden.getColumnCount() - 1));
        if (frozen > 0) {
            layers.viewport.setOriginX(0);
            FreezeHelper.freeze(layers.freeze, layers.viewport, new PositionCoordinate(layers.freeze, 0, -1),
                    new PositionCoordinate(layers.freeze, frozen - 1, -1));
        }
    }

    /** The columns as they stand; widths are 0 until the person has chosen some. */
    List<ColumnWidth> columns() {
        List<ColumnWidth> shown = new ArrayList<>();
        for (int position = 0; position < layers.hidden.getColumnCount(); position++) {
            int index = layers.hidden.getColumnIndexByPosition(position);
            shown.add(new ColumnWidth(columns.get(index).id(), widthsChosen ? layers.data.getColumnWidthByPosition(index) : 0));
        }
        return shown;
    }

    /** How many stay in place. */
    int frozen() {
        return frozen;
    }

    /** Ids of the columns that are shown. */
    Set<String> shown() {
        Set<String> shown = new HashSet<>();
        columns().forEach(column -> shown.add(column.id()));
        return shown;
    }

    /** Index of the column that is shown first. */
    int leading() {
        return layers.hidden.getColumnCount() == 0 ? 0 : layers.hidden.getColumnIndexByPosition(0);
    }

    /** Spreads the room that is left over the columns until the person has chosen widths. */
    void fit() {
        if (widthsChosen || arranging || table.isDisposed() || layers.hidden.getColumnCount() == 0) {
            return;
        }
        int usual = 0;
        List<Integer> shown = new ArrayList<>();
        for (int position = 0; position < layers.hidden.getColumnCount(); position++) {
            int index = layers.hidden.getColumnIndexByPosition(position);
            shown.add(index);
            usual += columns.get(index).width();
        }
        int room = Math.max(usual, table.getClientArea().width);
        arranging = true;
        int left = room;
        for (int index : shown) {
            int width = index == shown.getLast() ? left : columns.get(index).width() * room / usual;
            left -= width;
            layers.data.setColumnWidthByPosition(index, width);
        }
        arranging = false;
        table.redraw();
    }
}
