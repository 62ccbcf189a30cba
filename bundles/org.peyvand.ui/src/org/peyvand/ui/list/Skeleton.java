package org.peyvand.ui.list;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.peyvand.ui.Palette;

/** A pale bar where a text is still to come. */
final class Skeleton extends AbstractCellPainter {
    private static final int HEIGHT = 8;
    private final Color bar;

    Skeleton(Palette palette) {
        this.bar = palette.line();
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        int width = Math.max(12, (bounds.width - 20) * (55 + (cell.getRowIndex() * 31 + cell.getColumnIndex() * 17) % 40) / 100);
        gc.setAntialias(SWT.ON);
        Color before = gc.getBackground();
        gc.setBackground(bar);
        gc.fillRoundRectangle(bounds.x + 10, bounds.y + (bounds.height - HEIGHT) / 2, width, HEIGHT, HEIGHT, HEIGHT);
        gc.setBackground(before);
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return 0;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return 0;
    }
}
