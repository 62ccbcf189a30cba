package org.peyvand.ui.form;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
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
        shell.setLocation(PopupPlace.at(anchor, shell.getSize(), 2));
        shell.open();
        focus.setFocus();
    }

    void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
