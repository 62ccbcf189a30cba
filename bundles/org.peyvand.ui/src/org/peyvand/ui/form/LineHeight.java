package org.peyvand.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** One height for all fields of one line: that of a choice. */
final class LineHeight {
    private static final int HEIGHT = 33;

    private LineHeight() {
    }

    /** Height hint for a grid: for texts so that they are as high as choices, else as they are. */
    static int hint(Control control) {
        return control instanceof Text text && (text.getStyle() & SWT.SINGLE) != 0 ? HEIGHT - text.computeTrim(0, 0, 0, 0).height : SWT.DEFAULT;
    }
}
