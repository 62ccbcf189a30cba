package org.peyvand.exchange.ui.internal;

import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Pages on top of each other. */
final class Stack {
    private Stack() {
    }

    /** Brings a page to the front. Shown first and laid out then: from right to left GTK misplaces what was laid out while hidden. */
    static void bring(Composite stack, Control page) {
        page.setVisible(true);
        page.setBounds(0, 0, 0, 0);
        ((StackLayout) stack.getLayout()).topControl = page;
        stack.layout();
    }
}
