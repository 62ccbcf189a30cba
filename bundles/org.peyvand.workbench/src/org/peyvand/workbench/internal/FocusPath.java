package org.peyvand.workbench.internal;

import java.util.Arrays;
import java.util.Comparator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Lets Tab go down the window: bars above, pages, bars below. The renderer makes the bars first and so would go back up. */
final class FocusPath {
    private FocusPath() {
    }

    static void lead(Shell shell) {
        Control[] order = shell.getTabList();
        Arrays.sort(order, Comparator.comparingInt((Control control) -> control.getBounds().y).thenComparingInt(control -> control.getBounds().x));
        shell.setTabList(order);
    }
}
