package org.peyvand.ui;

import org.eclipse.swt.graphics.Device;

/** How much larger text is than usual, for widths that have to grow with it: columns, dialogs, labels of a fixed width. */
public final class TextScale {
    private static final float USUAL_DOTS = 96;

    private TextScale() {
    }

    /** A width at the usual size of text, made fit for the size of text that this person reads; never smaller. */
    public static int of(Device device, int points) {
        return Math.round(points * Math.max(1, device.getDPI().x / USUAL_DOTS));
    }
}
