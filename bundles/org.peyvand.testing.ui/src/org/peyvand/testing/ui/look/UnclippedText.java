package org.peyvand.testing.ui.look;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A label or button is as large as its text. Who cuts on purpose says the whole text in the tool tip. */
public final class UnclippedText implements Rule {
    private static final int TOLERANCE = 2;

    @Override
    public List<String> broken(Screen screen) {
        return screen.controls().filter(UnclippedText::isChecked).filter(UnclippedText::isClipped)
                .map(control -> "clipped: " + Screen.say(control) + ", " + control.getSize() + " of " + wanted(control)).toList();
    }

    private static boolean isChecked(Control control) {
        boolean text = control instanceof Label || control instanceof Button || control instanceof Link;
        return text && !Words.of(control).isBlank() && control.getToolTipText() == null;
    }

    private static boolean isClipped(Control control) {
        Point size = control.getSize();
        Point wanted = wanted(control);
        return wanted.x > size.x + TOLERANCE || wanted.y > size.y + TOLERANCE;
    }

    private static Point wanted(Control control) {
        boolean wraps = (control.getStyle() & SWT.WRAP) != 0 || control instanceof Link;
        return control.computeSize(wraps ? control.getSize().x - 2 * control.getBorderWidth() : SWT.DEFAULT, SWT.DEFAULT, true);
    }
}
