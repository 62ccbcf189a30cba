package org.peyvand.ui;

import org.eclipse.swt.widgets.Control;

/** Where the focus is, seen from a part. */
public final class PartFocus {
    private PartFocus() {
    }

    /**
     * Whether the focus is in a control or in what it contains. The workbench asks a part for its focus as soon as Tab or the mouse come to a
     * control of it; that control keeps the focus, else Tab would pass over the first control of every part. UI thread only.
     *
     * @param widget of the part, as its model knows it; may be {@code null}
     */
    public static boolean isIn(Object widget) {
        if (!(widget instanceof Control control) || control.isDisposed()) {
            return false;
        }
        for (Control focus = control.getDisplay().getFocusControl(); focus != null; focus = focus.getParent()) {
            if (focus == control) {
                return true;
            }
        }
        return false;
    }
}
