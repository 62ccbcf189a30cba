package org.peyvand.testing.ui.look;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;

/** Tab goes down the page and along the line in reading direction. Bounds inside a parent are mirrored with it, so one rule fits both directions. */
public final class FocusOrder implements Rule {
    @Override
    public List<String> broken(Screen screen) {
        List<String> found = new ArrayList<>();
        screen.controls().filter(control -> control instanceof Composite && !(control instanceof ToolBar)).forEach(control -> {
            List<Control> order = List.of(((Composite) control).getTabList()).stream().filter(Control::isVisible).filter(one -> one.getSize().x > 0).toList();
            inOneParent(order, found);
        });
        return found;
    }

    /** The same for stops of a walk: of what lies in one parent, each comes after the other; where the walk began anew does not count. */
    static List<String> broken(List<Control> stops) {
        Map<Composite, Set<Control>> orders = new LinkedHashMap<>();
        for (Control stop : stops) {
            for (Control child = stop; child != null && child.getParent() != null && !(child instanceof Shell); child = child.getParent()) {
                orders.computeIfAbsent(child.getParent(), parent -> new LinkedHashSet<>()).add(child);
            }
        }
        List<String> found = new ArrayList<>();
        orders.values().forEach(order -> inOneParent(List.copyOf(order), found));
        return found;
    }

    private static void inOneParent(List<Control> order, List<String> found) {
        for (int i = 1; i < order.size(); i++) {
            if (goesBack(order.get(i - 1).getBounds(), order.get(i).getBounds())) {
                found.add("Tab goes back from " + Screen.say(order.get(i - 1)) + " to " + Screen.say(order.get(i)));
            }
        }
    }

    private static boolean goesBack(Rectangle from, Rectangle to) {
        boolean above = to.y + to.height <= from.y;
        boolean sameLine = to.y < from.y + from.height && from.y < to.y + to.height;
        boolean besides = to.x >= from.x + from.width;
        return above && !besides || sameLine && to.x + to.width <= from.x;
    }
}
