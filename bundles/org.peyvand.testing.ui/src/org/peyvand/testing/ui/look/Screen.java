package org.peyvand.testing.ui.look;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * A window as it is now: its controls and its picture.
 *
 * @param name of the page, for messages and files
 * @param root the window or a part of it
 * @param rightToLeft whether it should read from right to left
 * @param picture what is seen
 */
public record Screen(String name, Control root, boolean rightToLeft, ImageData picture) {
    /** Takes a picture of a control that nothing covers. */
    public static Screen of(String name, Control root, boolean rightToLeft) {
        Display display = root.getDisplay();
        Rectangle bounds = root instanceof Shell shell ? shell.getBounds() : display.map(root.getParent(), null, root.getBounds());
        Rectangle seen = bounds.intersection(display.getBounds());
        Image image = new Image(display, Math.max(1, seen.width), Math.max(1, seen.height));
        GC gc = new GC(display);
        try {
            gc.copyArea(image, seen.x, seen.y);
            return new Screen(name, root, rightToLeft, image.getImageData());
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** Writes the picture as PNG. */
    public void store(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            Png.write(picture, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All controls that are shown, parents first. */
    public Stream<Control> controls() {
        List<Control> all = new ArrayList<>();
        collect(root, all);
        return all.stream();
    }

    private static void collect(Control control, List<Control> into) {
        if (control.isDisposed() || !control.getVisible() || control.getSize().x <= 0 || control.getSize().y <= 0) {
            return;
        }
        into.add(control);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, into);
            }
        }
    }

    /** A control in words. */
    static String say(Control control) {
        Object id = control.getData("peyvand.id");
        String text = Words.of(control);
        return (control.getClass().getSimpleName().isEmpty() ? "Canvas" : control.getClass().getSimpleName()) + (id == null ? "" : " " + id) + (text.isBlank() ? "" : " “" + text.strip() + "”") + inside(control);
    }

    private static String inside(Control control) {
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getData("peyvand.id") != null) {
                return " in " + parent.getData("peyvand.id");
            }
        }
        return "";
    }
}
