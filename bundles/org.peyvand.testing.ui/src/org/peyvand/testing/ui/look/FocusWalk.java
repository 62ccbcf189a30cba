package org.peyvand.testing.ui.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.testing.ui.WorkbenchRobot;

/**
 * Goes once around a window by Tab and back by Shift+Tab: everything that can be used is come to, in the order in which one reads, the way back is the same,
 * and one sees where one is. The key is given to the control that has the focus, not to the window system, so nobody else's focus is in the way.
 */
public final class FocusWalk {
    private static final int MOST = 200;
    private static final int PAINT_MILLIS = 400;
    private static final int RING_MILLIS = 4000;

    private final WorkbenchRobot robot;
    private final List<Control> stops = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    /** Small windows without a frame of the window manager close when somebody else gets the focus; rings are looked for in the others. */
    private boolean rings;

    /** In the workbench of a robot. */
    public FocusWalk(WorkbenchRobot robot) {
        this.robot = robot;
    }

    /** What is broken, one sentence each, after going all the way round from a control and back. UI thread only. */
    public List<String> broken(Screen screen, Control first) {
        robot.until("the focus is in " + screen.name(), () -> {
            first.getShell().forceActive();
            first.forceFocus();
            return here() != null && here().getShell() == first.getShell();
        });
        rings = (first.getShell().getStyle() & SWT.TITLE) != 0;
        if (rings) {
            showRings(first);
        }
        stops.addAll(round(here(), SWT.NONE));
        missed(screen, first).forEach(control -> broken.add("not reached by Tab: " + Screen.say(control)));
        broken.addAll(FocusOrder.broken(fromTheTop()));
        List<Control> back = round(here(), SWT.SHIFT);
        Collections.reverse(back);
        compare(stops, back);
        return broken;
    }

    /** The platform draws rings as soon as somebody has pressed Tab in a window; this one press goes the way of the window system. */
    private void showRings(Control first) {
        robot.until("Tab moves the focus in " + first.getShell(), () -> {
            first.forceFocus();
            robot.key(SWT.TAB, SWT.TAB);
            return robot.happens(RING_MILLIS, () -> here() != null && here() != first);
        });
        robot.settle();
    }

    /** The stops as if one had begun at the top of the window. */
    private List<Control> fromTheTop() {
        List<Control> order = new ArrayList<>(stops);
        stops.stream().filter(stop -> !stop.isDisposed()).min(Comparator.comparing(FocusWalk::place, Arrays::compare))
                .ifPresent(top -> Collections.rotate(order, -order.indexOf(top)));
        return order;
    }

    /** How far below the top a control is and what it lies in, outermost first: what is scrolled away is still below what lies above its pane. */
    private static int[] place(Control control) {
        List<Integer> tops = new ArrayList<>();
        for (Control one = control; one != null && !(one instanceof Shell); one = one.getParent()) {
            tops.addFirst(one.getBounds().y);
        }
        return tops.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Where one came by, in order. */
    public List<String> stops() {
        return stops.stream().filter(control -> !control.isDisposed()).map(Screen::say).toList();
    }

    /** All stops after the first one until it comes again, the first one last. */
    private List<Control> round(Control first, int shift) {
        List<Control> seen = new ArrayList<>();
        Control here = first;
        do {
            Control next = next(here, shift);
            if (next == null || next == here || seen.contains(next)) {
                broken.add((shift == 0 ? "Tab" : "Shift+Tab") + " does not lead back to " + Screen.say(first) + " but from " + Screen.say(here) + " to "
                        + (next == null ? "nothing" : Screen.say(next)));
                return seen;
            }
            seen.add(next);
            here = next;
        } while (here != first && seen.size() < MOST);
        return seen;
    }

    private Control next(Control here, int shift) {
        boolean looked = rings && shift == 0 && FocusRing.isDrawn(here);
        FocusRing with = looked ? FocusRing.of(here) : null;
        Event tab = new Event();
        tab.keyCode = SWT.TAB;
        tab.character = SWT.TAB;
        tab.stateMask = shift;
        here.traverse(SWT.TRAVERSE_NONE, tab);
        robot.until("somebody has the focus after " + Screen.say(here), () -> here() != null);
        robot.drain();
        Control there = here();
        if (looked && !here.isDisposed() && there != here && !robot.happens(PAINT_MILLIS, () -> FocusRing.of(here).differs(with)) && !getsRing(here)) {
            broken.add("no ring while it has the focus: " + Screen.say(here));
        }
        return there;
    }

    /** The first picture may have been taken before the ring was painted: looks once more, now that it is surely gone; the focus comes back. */
    private boolean getsRing(Control control) {
        Control there = here();
        FocusRing without = FocusRing.of(control);
        control.forceFocus();
        boolean differs = robot.happens(RING_MILLIS, () -> FocusRing.of(control).differs(without));
        there.forceFocus();
        return differs;
    }

    private Control here() {
        return robot.display().getFocusControl();
    }

    private Stream<Control> missed(Screen screen, Control first) {
        return screen.controls().filter(control -> control.getShell() == first.getShell()).filter(Stops::isWanted).filter(control -> !isStop(control));
    }

    private boolean isStop(Control control) {
        return stops.stream().anyMatch(one -> one == control || one.getParent() == control || control.getParent() == one);
    }

    private void compare(List<Control> there, List<Control> back) {
        // both end at the place where they began
        Collections.rotate(back, -1);
        List<String> one = there.stream().map(Screen::say).toList();
        List<String> other = back.stream().map(Screen::say).toList();
        if (!one.equals(other)) {
            broken.add("Shift+Tab goes another way: " + other + " instead of " + one);
        }
    }
}
