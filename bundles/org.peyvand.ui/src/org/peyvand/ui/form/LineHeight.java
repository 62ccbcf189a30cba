package org.peyvand.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** One height for all fields of one line: that of a text. */
public final class LineHeight {
    private LineHeight() {
    }

    /** Height hint for a grid. */
    public static int hint(Control control) {
        if (!(control instanceof CCombo combo)) {
            return SWT.DEFAULT;
        }
        Text sample = new Text(combo.getParent(), SWT.BORDER | SWT.SINGLE);
        int height = sample.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        sample.dispose();
        return height - 2 * combo.getBorderWidth();
    }
}
