package org.peyvand.testing.ui.look;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Icons are there and show something; a tool without words has an icon and a tool tip. */
public final class IconsPresent implements Rule {
    @Override
    public List<String> broken(Screen screen) {
        List<String> found = new ArrayList<>();
        screen.controls().forEach(control -> {
            Image image = control instanceof Label label ? label.getImage() : control instanceof Button button ? button.getImage() : null;
            if (image != null && isEmpty(image)) {
                found.add("an icon of nothing: " + Screen.say(control));
            }
            if (control instanceof ToolBar bar) {
                tools(bar, found);
            }
        });
        return found;
    }

    private static void tools(ToolBar bar, List<String> found) {
        for (ToolItem item : bar.getItems()) {
            boolean words = !item.getText().isBlank();
            boolean separator = (item.getStyle() & org.eclipse.swt.SWT.SEPARATOR) != 0;
            if (!separator && !words && (item.getImage() == null || isEmpty(item.getImage()) || item.getToolTipText() == null)) {
                found.add("a tool without icon or tool tip: " + item.getToolTipText() + " of " + Screen.say(bar));
            }
        }
    }

    private static boolean isEmpty(Image image) {
        if (image.isDisposed()) {
            return true;
        }
        ImageData data = image.getImageData();
        if (data.alphaData == null) {
            return false;
        }
        for (byte alpha : data.alphaData) {
            if (alpha != 0) {
                return false;
            }
        }
        return true;
    }
}
