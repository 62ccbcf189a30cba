package org.peyvand.testing.ui.look;

import java.util.List;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;

/** Text that can be used has a contrast of at least 4.5 to what is behind it; the formula is that of WCAG 2.2, success criterion 1.4.3. */
public final class Contrast implements Rule {
    /** The least ratio. */
    public static final double LEAST = 4.5;

    @Override
    public List<String> broken(Screen screen) {
        return screen.controls().filter(control -> !Words.of(control).isBlank()).filter(Control::isEnabled).filter(Contrast::isPoor)
                .map(control -> "contrast of %.1f (%s on %s): %s".formatted(of(control), control.getForeground().getRGB(), control.getBackground().getRGB(),
                        Screen.say(control))).toList();
    }

    private static boolean isPoor(Control control) {
        return of(control) < LEAST - 0.05;
    }

    private static double of(Control control) {
        Color behind = control instanceof Button || control.getBackground().getAlpha() == 255 ? control.getBackground() : control.getParent().getBackground();
        return ratio(control.getForeground().getRGB(), behind.getRGB());
    }

    /** The ratio of two colours, from 1 to 21. */
    public static double ratio(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
