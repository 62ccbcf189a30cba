package org.peyvand.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Where a popup lies at its field: below it with the edge where one begins to read, above it where there is no room, always on the screen. */
final class PopupPlace {
    private PopupPlace() {
    }

    /** @param gap between field and popup */
    static Point at(Control field, Point size, int gap) {
        Rectangle anchor = field.getDisplay().map(field.getParent(), null, field.getBounds());
        Rectangle screen = field.getMonitor().getClientArea();
        boolean mirrored = (field.getStyle() & SWT.MIRRORED) != 0;
        int x = mirrored ? anchor.x + anchor.width - size.x : anchor.x;
        int below = anchor.y + anchor.height + gap;
        int y = below + size.y > screen.y + screen.height ? anchor.y - size.y - gap : below;
        return new Point(Math.max(screen.x, Math.min(x, screen.x + screen.width - size.x)), Math.max(screen.y, y));
    }
}
