package org.peyvand.testing.ui.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolBar;
import org.peyvand.testing.ui.WorkbenchRobot;

/** Goes through a window by real presses of Tab: everything that can be used is come to, and one sees where one is. */
public final class FocusWalk {
    private static final long PATIENCE_NANOS = 400_000_000L;
    private static final int MOST = 150;
    private static final int ROUNDS = 3;
    private static final int AROUND = 4;
    private static final int LEAST_DIFFERENCE = 8;

    private final WorkbenchRobot robot;
    private final Set<String> otherwise;
    private final List<Control> visited = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    /**
     * In the workbench of a robot.
     *
     * @param otherwise ids of controls that are come to in another way, such as by a key of their own
     */
    public FocusWalk(WorkbenchRobot robot, Set<String> otherwise) {
        this.otherwise = otherwise;
        this.robot = robot;
    }

    /** What is broken, one sentence each, after going all the way round from a control. UI thread only. */
    public List<String> broken(Screen screen, Control first) {
        first.getShell().forceActive();
        first.forceFocus();
        dispatch(() -> first.isFocusControl());
        round();
        for (int again = 1; again < ROUNDS && missed(screen, first).findAny().isPresent(); again++) {
            first.forceFocus();     // the window manager may have given the focus elsewhere for a moment
            dispatch(first::isFocusControl);
            round();
        }
        missed(screen, first).forEach(control -> broken.add("not reached by Tab: " + Screen.say(control)));
        return broken;
    }

    private void round() {
        List<Control> seen = new ArrayList<>();
        Control here = robot.display().getFocusControl();
        while (here != null && !seen.contains(here) && seen.size() < MOST) {
            seen.add(here);
            here = next(here);
        }
        visited.addAll(seen);
    }

    private Stream<Control> missed(Screen screen, Control first) {
        return screen.controls().filter(control -> control.getShell() == first.getShell()).filter(FocusWalk::isWanted).filter(control -> !isVisited(control))
                .filter(control -> !otherwise.contains(String.valueOf(control.getData(WorkbenchRobot.ID))));
    }

    /** Where one came by, in order. */
    public List<String> stops() {
        return visited.stream().filter(control -> !control.isDisposed()).map(Screen::say).toList();
    }

    private Control next(Control here) {
        Optional<int[]> with = picture(here);
        robot.key(SWT.TAB, '\t');
        dispatch(() -> robot.display().getFocusControl() != null && robot.display().getFocusControl() != here);
        Control there = robot.display().getFocusControl();
        if (there == here) {
            broken.add("Tab does not leave: " + Screen.say(here));
            return null;
        }
        Optional<int[]> without = picture(here);
        if (with.isPresent() && without.isPresent() && isMarked(here) && difference(with.get(), without.get()) < LEAST_DIFFERENCE) {
            broken.add("no ring while it has the focus: " + Screen.say(here));
        }
        return there;
    }

    /** A folder of tabs shows its focus in the tab, a tool bar in the tool, a browser in its page. */
    private static boolean isMarked(Control control) {
        return !(control instanceof CTabFolder || control instanceof ToolBar || control instanceof Browser);
    }

    private void dispatch(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        robot.until("the focus moves", () -> condition.getAsBoolean() || System.nanoTime() > end);
        robot.settle();
    }

    /** The pixels of a control and a little around it, as they are on the screen; none when it is hardly there. */
    private Optional<int[]> picture(Control control) {
        if (control.isDisposed() || !control.isVisible() || control.getSize().x < 3) {
            return Optional.empty();
        }
        Display display = robot.display();
        Rectangle bounds = display.map(control.getParent(), null, control.getBounds());
        Rectangle seen = new Rectangle(bounds.x - AROUND, bounds.y - AROUND, bounds.width + 2 * AROUND, bounds.height + 2 * AROUND).intersection(display.getBounds());
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        Image image = new Image(display, seen.width, seen.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, seen.x, seen.y);
            var data = image.getImageData();
            int[] pixels = new int[data.width * data.height];
            for (int y = 0; y < data.height; y++) {
                data.getPixels(0, y, data.width, pixels, y * data.width);
            }
            return Optional.of(pixels);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static int difference(int[] one, int[] other) {
        int length = Math.min(one.length, other.length);
        int different = Math.abs(one.length - other.length);
        for (int i = 0; i < length; i++) {
            different += one[i] == other[i] ? 0 : 1;
        }
        return different;
    }

    private boolean isVisited(Control control) {
        return visited.stream().anyMatch(one -> one == control || one.getParent() == control || control.getParent() == one);
    }

    /** What people work with; one of a group of circles stands for all, arrows go on from it. */
    private static boolean isWanted(Control control) {
        if (!control.isEnabled() || control.getParent() instanceof CCombo || (control.getStyle() & SWT.NO_FOCUS) != 0) {
            return false;
        }
        if (control instanceof Button button && (button.getStyle() & SWT.RADIO) != 0) {
            return Arrays.stream(control.getParent().getChildren()).filter(one -> one instanceof Button && (one.getStyle() & SWT.RADIO) != 0)
                    .flatMap(one -> Stream.of((Button) one)).noneMatch(Button::getSelection) || button.getSelection();
        }
        return Named.isReached(control) && !(control instanceof org.eclipse.swt.widgets.ProgressBar);
    }
}
