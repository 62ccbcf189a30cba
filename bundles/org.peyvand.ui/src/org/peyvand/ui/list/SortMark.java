package org.peyvand.ui.list;

import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ImagePainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CellPainterDecorator;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.graphics.Image;

/**
 * The arrow in the header of a sorted column.
 *
 * @param image the arrow
 */
record SortMark(Image image) {
    private static final int GAP = 2;

    ICellPainter over(ICellPainter text) {
        return new CellPainterDecorator(text, CellEdgeEnum.RIGHT, GAP, new ImagePainter(image, false));
    }
}
