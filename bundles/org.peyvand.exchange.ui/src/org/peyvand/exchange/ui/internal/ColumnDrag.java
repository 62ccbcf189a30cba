package org.peyvand.exchange.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** A column that is being dragged onto a field. Only what began here is taken, not any text from elsewhere. */
final class ColumnDrag {
    private String header;

    /** Lets a control be dragged as a column. */
    void from(Control control, String column) {
        control.setCursor(control.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        DragSource source = new DragSource(control, DND.DROP_MOVE | DND.DROP_COPY);
        source.setTransfer(TextTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                header = column;
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = column;
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                header = null;
            }
        });
    }

    /** How a column travels. */
    Transfer[] transfer() {
        return new Transfer[] {TextTransfer.getInstance()};
    }

    /** Header of the column on its way; null when there is none. */
    String header() {
        return header;
    }
}
