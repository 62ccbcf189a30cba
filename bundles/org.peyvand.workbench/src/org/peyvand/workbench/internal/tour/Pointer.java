package org.peyvand.workbench.internal.tour;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Css;

/** Points at a control of a window with a sentence, as soon as it is there and stands still. The next click or key takes it away. UI thread only. */
final class Pointer {
    private static final int TICK = 200;
    private static final int MOST_TICKS = 75;
    private static final int WIDTH = 280;
    private static final int GAP = 6;

    private final Shell window;
    private final Kit kit;
    private final Tour.Line line;
    private Point before;
    private int ticks;
    private Shell note;

    /** @param line whose control is pointed at */
    Pointer(Shell window, Kit kit, Tour.Line line) {
        this.window = window;
        this.kit = kit;
        this.line = line;
    }

    /** Looks for the control for fifteen seconds, then gives up. */
    void point() {
        if (window.isDisposed() || ++ticks > MOST_TICKS) {
            return;
        }
        Optional<Control> found = find(window);
        Point place = found.map(control -> control.toDisplay(0, control.getSize().y)).orElse(null);
        if (place != null && place.equals(before)) {
            tell(found.get(), place);
        } else {
            before = place;
            window.getDisplay().timerExec(TICK, this::point);
        }
    }

    private void tell(Control control, Point place) {
        note = new Shell(window, SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM | window.getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT));
        note.setData("peyvand.id", "tour.pointer");
        note.setData(Css.CLASS, Css.LINE);
        note.setBackground(kit.palette().accent());
        GridLayoutFactory.fillDefaults().margins(2, 2).applyTo(note);
        Composite box = new Composite(note, SWT.NONE);
        box.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().margins(14, 10).spacing(0, 6).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
        label(box, line.label(), Css.HEADING);
        label(box, line.hint(), "");
        note.pack();
        Point size = note.getSize();
        boolean mirrored = (window.getStyle() & SWT.MIRRORED) != 0;
        Rectangle screen = window.getMonitor().getClientArea();
        int x = mirrored ? place.x - size.x : place.x;
        note.setLocation(Math.max(screen.x, Math.min(x, screen.x + screen.width - size.x)), place.y + GAP);
        note.setVisible(true);
        control.setFocus();
        closeByTheNextEvent(control);
    }

    private static void label(Composite box, String text, String css) {
        Label label = new Label(box, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setData(Css.CLASS, css);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private void closeByTheNextEvent(Control control) {
        Display display = window.getDisplay();
        Listener closing = event -> note.dispose();
        display.addFilter(SWT.MouseDown, closing);
        display.addFilter(SWT.KeyDown, closing);
        note.addDisposeListener(event -> {
            display.removeFilter(SWT.MouseDown, closing);
            display.removeFilter(SWT.KeyDown, closing);
        });
        control.addDisposeListener(event -> note.dispose());
    }

    private Optional<Control> find(Control root) {
        if (line.control().equals(root.getData("peyvand.id")) && root.isVisible()) {
            return Optional.of(root);
        }
        if (root instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Optional<Control> found = find(child);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
