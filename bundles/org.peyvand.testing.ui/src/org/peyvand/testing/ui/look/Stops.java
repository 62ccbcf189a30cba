package org.peyvand.testing.ui.look;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ProgressBar;

/** What Tab has to come to. */
final class Stops {
    private Stops() {
    }

    /** What people work with; one of a group of circles stands for all, arrows go on from it. */
    static boolean isWanted(Control control) {
        if (!control.isEnabled() || control.getParent() instanceof CCombo || (control.getStyle() & SWT.NO_FOCUS) != 0) {
            return false;
        }
        if (control instanceof Button button && (button.getStyle() & SWT.RADIO) != 0) {
            return button.getSelection() || circles(button).noneMatch(Button::getSelection);
        }
        return Named.isReached(control) && !(control instanceof ProgressBar);
    }

    private static Stream<Button> circles(Button one) {
        return Arrays.stream(one.getParent().getChildren()).filter(child -> child instanceof Button && (child.getStyle() & SWT.RADIO) != 0).map(Button.class::cast);
    }
}
