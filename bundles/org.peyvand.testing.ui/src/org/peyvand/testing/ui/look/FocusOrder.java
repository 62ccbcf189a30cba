package org.peyvand.testing.ui.look;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;

/** Tab goes down the page and along the line in reading direction. Bounds inside a parent are mirrored with it, so one rule fits both directions. */
public final class FocusOrder implements Rule {
    @Override
    public List<String> broken(Screen screen) {
        List<String> found = new ArrayList<>();
        screen.controls().filter(control -> control instanceof Composite && !(control instanceof ToolBar)).forEach(control -> {
            List<Control> order = List.of(((Composite) control).getTabList()).stream().filter(Control::isVisible).filter(one -> one.getSize().x > 0).toList();
            for (int i = 1; i < order.size(); i++) {
                if (goesBack(order.get(i - 1).getBounds(), order.get(i).getBounds())) {
                    found.add("Tab goes back from " + Screen.say(order.get(i - 1)) + " to " + Screen.say(order.get(i)));
                }
            }
        });
        return found;
    }

    private static boolean goesBack(Rectangle from, Rectangle to) {
        boolean above = to.y + to.height <= from.y;
        boolean sameLine = to.y < from.y + from.height && from.y < to.y + to.height;
        boolean besides = to.x >= from.x + from.width;
        return above && !besides || sameLine && to.x + to.width <= from.x;
    }
}
