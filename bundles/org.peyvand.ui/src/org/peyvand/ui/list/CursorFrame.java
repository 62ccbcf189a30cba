package org.peyvand.ui.list;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.peyvand.ui.Palette;

/** A frame around the cell that the keys act on. */
final class CursorFrame extends CellPainterWrapper {
    private final Color frame;

    CursorFrame(ICellPainter inner, Palette palette) {
        super(inner);
        this.frame = palette.accent();
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        super.paintCell(cell, gc, bounds, registry);
        Color before = gc.getForeground();
        gc.setForeground(frame);
        gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 2);
        gc.setForeground(before);
    }
}
