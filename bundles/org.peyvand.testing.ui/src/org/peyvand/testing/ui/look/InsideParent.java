package org.peyvand.testing.ui.look;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A control lies inside its parent, except where one can scroll to it. */
public final class InsideParent implements Rule {
    private static final int TOLERANCE = 2;

    @Override
    public List<String> broken(Screen screen) {
        return screen.controls().filter(control -> control != screen.root()).filter(InsideParent::isOutside)
                .map(control -> "outside its parent: " + Screen.say(control) + " " + control.getBounds() + " of " + control.getParent().getSize()).toList();
    }

    private static boolean isOutside(Control control) {
        Composite parent = control.getParent();
        boolean scrolls = parent instanceof ScrolledComposite || parent instanceof CTabFolder || (parent.getStyle() & (SWT.V_SCROLL | SWT.H_SCROLL)) != 0;
        if (scrolls) {
            return false;
        }
        Rectangle bounds = control.getBounds();
        return bounds.x < -TOLERANCE || bounds.y < -TOLERANCE || bounds.x + bounds.width > parent.getSize().x + TOLERANCE
                || bounds.y + bounds.height > parent.getSize().y + TOLERANCE;
    }
}
