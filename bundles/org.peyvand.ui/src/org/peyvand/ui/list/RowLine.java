package org.peyvand.ui.list;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.peyvand.ui.Palette;

/** A thin line under a cell. */
final class RowLine extends CellPainterWrapper {
    private final Color line;

    RowLine(ICellPainter inner, Palette palette) {
        super(inner);
        this.line = palette.line();
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        super.paintCell(cell, gc, bounds, registry);
        Color before = gc.getForeground();
        gc.setForeground(line);
        int y = bounds.y + bounds.height - 1;
        gc.drawLine(bounds.x, y, bounds.x + bounds.width, y);
        gc.setForeground(before);
    }
}
