package org.peyvand.testing.ui.look;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * Everything reads in the direction of the language, and what comes first in a row stands at its leading edge. Only texts may differ: phones,
 * mail addresses.
 */
public final class Direction implements Rule {
    @Override
    public List<String> broken(Screen screen) {
        List<String> found = new ArrayList<>();
        int wanted = screen.rightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        screen.controls().filter(control -> !(control instanceof Text || control instanceof StyledText)).forEach(control -> {
            if ((control.getStyle() & wanted) == 0) {
                found.add("wrong direction: " + Screen.say(control));
            }
            if (control instanceof Composite row && row.getLayout() instanceof GridLayout layout && layout.numColumns > 1) {
                leading(row, screen.rightToLeft(), found);
            }
        });
        return found;
    }

    private static void leading(Composite row, boolean rightToLeft, List<String> found) {
        List<Control> shown = List.of(row.getChildren()).stream().filter(Control::getVisible).filter(child -> child.getSize().x > 0).toList();
        for (int i = 1; i < shown.size(); i++) {
            Control first = shown.get(i - 1);
            Control second = shown.get(i);
            boolean sameRow = Math.abs(first.getBounds().y - second.getBounds().y) < Math.min(first.getSize().y, second.getSize().y) / 2;
            int step = middle(second) - middle(first);
            if (sameRow && (rightToLeft ? step > 0 : step < 0)) {
                found.add("not at the leading edge: " + Screen.say(first) + " before " + Screen.say(second));
            }
        }
    }

    private static int middle(Control control) {
        return control.getDisplay().map(control, null, control.getSize().x / 2, 0).x;
    }
}
