package org.peyvand.workbench.internal;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;

/** Brings windows back that were left on a screen which is not there any more, such as one that was unplugged. */
final class WindowPlace {
    private static final int GRIP_WIDTH = 160;
    private static final int GRIP_HEIGHT = 32;

    private WindowPlace() {
    }

    /** All windows of the model, as they would open. */
    static void keep(MApplication application, Display display) {
        List<Rectangle> screens = Stream.of(display.getMonitors()).map(Monitor::getClientArea).toList();
        Rectangle first = display.getPrimaryMonitor().getClientArea();
        for (MWindow window : application.getChildren()) {
            Rectangle place = on(new Rectangle(window.getX(), window.getY(), window.getWidth(), window.getHeight()), first, screens);
            window.setX(place.x);
            window.setY(place.y);
            window.setWidth(place.width);
            window.setHeight(place.height);
        }
    }

    /** The same place when enough of its title can be gripped on some screen, else the middle of the first screen, no larger than that. */
    static Rectangle on(Rectangle window, Rectangle first, List<Rectangle> screens) {
        Rectangle title = new Rectangle(window.x, window.y, window.width, GRIP_HEIGHT);
        boolean seen = screens.stream().map(title::intersection).anyMatch(part -> part.width >= Math.min(GRIP_WIDTH, window.width) && part.height >= GRIP_HEIGHT / 2);
        if (seen || first.isEmpty()) {
            return window;
        }
        int width = Math.min(window.width, first.width);
        int height = Math.min(window.height, first.height);
        return new Rectangle(first.x + (first.width - width) / 2, first.y + (first.height - height) / 2, width, height);
    }
}
