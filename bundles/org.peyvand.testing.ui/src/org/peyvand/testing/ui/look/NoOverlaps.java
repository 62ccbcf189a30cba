package org.peyvand.testing.ui.look;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Controls beside each other do not lie over each other. */
public final class NoOverlaps implements Rule {
    private static final int TOLERANCE = 2;

    @Override
    public List<String> broken(Screen screen) {
        List<String> found = new ArrayList<>();
        screen.controls().filter(control -> control instanceof Composite && !(control instanceof CTabFolder))
                .forEach(parent -> pairs((Composite) parent, found));
        return found;
    }

    private static void pairs(Composite parent, List<String> found) {
        Control[] children = parent.getChildren();
        for (int i = 0; i < children.length; i++) {
            for (int j = i + 1; j < children.length; j++) {
                if (children[i].getVisible() && children[j].getVisible() && overlap(children[i].getBounds(), children[j].getBounds())) {
                    found.add("overlap: " + Screen.say(children[i]) + " " + children[i].getBounds() + " and " + Screen.say(children[j]) + " "
                            + children[j].getBounds());
                }
            }
        }
    }

    private static boolean overlap(Rectangle one, Rectangle other) {
        Rectangle common = one.intersection(other);
        return common.width > TOLERANCE && common.height > TOLERANCE;
    }
}
