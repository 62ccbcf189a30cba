package org.peyvand.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Lets the wheel scroll the page where a control would take it for a change of its value: nobody sees that it happens. */
final class PageWheel {
    private static final int STEP = 24;

    private PageWheel() {
    }

    /** From now on the wheel over the control scrolls what it stands in. */
    static void over(Control control) {
        control.addListener(SWT.MouseVerticalWheel, PageWheel::scroll);
    }

    private static void scroll(Event event) {
        event.doit = false;
        for (Composite parent = ((Control) event.widget).getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrolledComposite page) {
                Point origin = page.getOrigin();
                page.setOrigin(origin.x, Math.max(0, origin.y - event.count * STEP));
                return;
            }
        }
    }
}
