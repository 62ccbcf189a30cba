package org.peyvand.testing.ui.look;

import java.util.Arrays;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolBar;

/**
 * The pixels of a control and a little around it, as they are on the screen: they change with the focus.
 *
 * @param pixels line by line
 * @param size of a pixel in bytes
 */
record FocusRing(byte[] pixels, int size) {
    private static final int AROUND = 4;
    private static final int LEAST_DIFFERENCE = 8;

    /** Whether a control marks itself: a folder of tabs shows its focus in the tab, a tool bar in the tool, a browser in its page. */
    static boolean isDrawn(Control control) {
        boolean elsewhere = control instanceof CTabFolder || control instanceof ToolBar || control instanceof Browser;
        return !elsewhere && !control.isDisposed() && control.isVisible() && control.getSize().x > 2 && !place(control).isEmpty();
    }

    /** As it is now. */
    static FocusRing of(Control control) {
        Display display = control.getDisplay();
        Rectangle seen = place(control);
        if (seen.isEmpty()) {
            return new FocusRing(new byte[0], 1);
        }
        Image image = new Image(display, seen.width, seen.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, seen.x, seen.y);
            ImageData data = image.getImageData();
            return new FocusRing(data.data, data.depth / Byte.SIZE);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static Rectangle place(Control control) {
        Rectangle bounds = control.getDisplay().map(control.getParent(), null, control.getBounds());
        return new Rectangle(bounds.x - AROUND, bounds.y - AROUND, bounds.width + 2 * AROUND, bounds.height + 2 * AROUND)
                .intersection(control.getDisplay().getBounds());
    }

    /** Whether one sees a difference: more than the caret. */
    boolean differs(FocusRing other) {
        int least = Math.min(pixels.length, other.pixels.length);
        int different = Math.abs(pixels.length - other.pixels.length) / size;
        int at = Arrays.mismatch(pixels, 0, least, other.pixels, 0, least);
        while (at >= 0 && different < LEAST_DIFFERENCE) {
            different++;
            int next = Math.min((at / size + 1) * size, least);
            int further = Arrays.mismatch(pixels, next, least, other.pixels, next, least);
            at = further < 0 ? -1 : next + further;
        }
        return different >= LEAST_DIFFERENCE;
    }
}
