package org.peyvand.ui.form;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A small window under a field. Closes on Escape and when something else gets the focus. */
final class FieldPopup {
    private final Control anchor;
    private final Shell shell;

    /** @param id under which tests find it */
    FieldPopup(Control anchor, String id, int columns) {
        this.anchor = anchor;
        shell = new Shell(anchor.getShell(), SWT.ON_TOP | SWT.TOOL | (anchor.getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT)));
        shell.setData("peyvand.id", id);
        shell.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(10, 10).spacing(10, 6).applyTo(shell);
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
    }

    Shell shell() {
        return shell;
    }

    /** Below its field, above it where there is no room; the focus goes to a control of it. */
    void open(Control focus) {
        shell.pack();
        Point below = anchor.toDisplay(0, anchor.getSize().y + 2);
        Point size = shell.getSize();
        Rectangle area = anchor.getMonitor().getClientArea();
        int x = (anchor.getStyle() & SWT.RIGHT_TO_LEFT) != 0 ? below.x - size.x : below.x;
        int y = below.y + size.y > area.y + area.height ? below.y - anchor.getSize().y - size.y - 4 : below.y;
        shell.setLocation(Math.max(area.x, Math.min(x, area.x + area.width - size.x)), Math.max(area.y, y));
        shell.open();
        focus.setFocus();
    }

    void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
