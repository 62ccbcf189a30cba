package org.peyvand.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.peyvand.ui.form.Access;

/**
 * What only shows an icon is called by its tool tip, wherever it was made: tools of the window and of tabs, which the platform leaves without a name.
 * Looked at when it gets its size, which comes after its tip, and when the keyboard comes to it, since tips change.
 */
final class SpokenTips {
    private static final String SAID = "peyvand.spoken.tip";
    private static final String LOOKED = "peyvand.spoken.tips";

    private SpokenTips() {
    }

    /** For all windows of a display, once. */
    static void speak(Display display) {
        if (display.getData(LOOKED) != null) {
            return;
        }
        Listener look = event -> {
            if (event.widget instanceof ToolBar || event.widget instanceof Button) {
                Widget widget = event.widget;
                display.asyncExec(() -> look(widget));
            }
        };
        display.setData(LOOKED, look);
        for (int type : new int[] {SWT.Resize, SWT.FocusIn}) {
            display.addFilter(type, look);
        }
    }

    private static void look(Widget widget) {
        if (widget.isDisposed()) {
            return;
        }
        if (widget instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                if (item.getText().isEmpty() && isNew(item, item.getToolTipText())) {
                    Access.name(item, words(item.getToolTipText()));
                }
            }
        } else if (widget instanceof Button button && button.getText().isEmpty() && isNew(button, button.getToolTipText())) {
            Access.name(button, words(button.getToolTipText()));
        }
    }

    private static boolean isNew(Widget widget, String tip) {
        boolean other = tip != null && !tip.equals(widget.getData(SAID));
        widget.setData(SAID, tip);
        return other;
    }

    /** Without the key at its end, which is said as such. */
    static String words(String tip) {
        int key = tip.lastIndexOf(" (");
        return key > 0 && tip.endsWith(")") ? tip.substring(0, key) : tip;
    }
}
