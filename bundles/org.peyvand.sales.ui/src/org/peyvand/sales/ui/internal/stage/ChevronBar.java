package org.peyvand.sales.ui.internal.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Palette;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;

/**
 * Steps as chevrons from the beginning to the end; a click chooses one. With the keyboard the arrows move a mark and Enter or Space
 * chooses. Mirrors itself where one reads from right to left.
 */
public final class ChevronBar {
    private static final int HEIGHT = 52;
    private static final int TOP = 9;
    private static final int BOTTOM = 45;
    private static final int SIDE = 12;
    private static final int POINT = 12;
    private static final int TICK = 12;
    private static final int GAP = 3;
    private static final String KEY = "peyvand.steps";

    private final Kit kit;
    private final Canvas canvas;
    private List<Step> steps = List.of();
    private int current = -1;
    private int marked = -1;
    private int hovered = -1;
    private boolean editable = true;
    private IntConsumer onChoose = index -> { };

    /** Without steps. */
    public ChevronBar(Composite parent, Kit kit) {
        this.kit = kit;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return new Point(width == SWT.DEFAULT ? 420 : width, HEIGHT);
            }
        };
        canvas.setData(KEY, this);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseUp, event -> {
            canvas.setFocus();
            choose(stepAt(event.x));
        });
        canvas.addListener(SWT.MouseMove, event -> hover(stepAt(event.x)));
        canvas.addListener(SWT.MouseExit, event -> hover(-1));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        Access.painted(canvas, ACC.ROLE_TABFOLDER, () -> marked < 0 || marked >= steps.size() ? "" : spoken(marked));
    }

    /** The bar that a control shows. */
    public static Optional<ChevronBar> of(Control control) {
        return Optional.ofNullable((ChevronBar) control.getData(KEY));
    }

    /** The steps that are shown. */
    public List<Step> steps() {
        return steps;
    }

    /** Index of the current step; -1 when there is none. */
    public int current() {
        return current;
    }

    /** What is laid out. */
    public Control control() {
        return canvas;
    }

    /** Shows steps. */
    public void show(List<Step> wanted, int now) {
        steps = List.copyOf(wanted);
        current = now;
        marked = now;
        canvas.redraw();
    }

    /** Whether a step can be chosen. */
    public void editable(boolean wanted) {
        editable = wanted;
        canvas.redraw();
    }

    /** Told the index of the step a person has chosen; not the current one. */
    public void onChoose(IntConsumer consumer) {
        onChoose = consumer;
    }

    /** Chooses a step, as a click does. */
    public void choose(int index) {
        if (editable && index >= 0 && index < steps.size() && index != current) {
            onChoose.accept(index);
        }
    }

    private int stepAt(int x) {
        int width = canvas.getClientArea().width - 2 * SIDE;
        int inside = x - SIDE;
        return steps.isEmpty() || width <= 0 || inside < 0 || inside >= width ? -1 : Math.min(steps.size() - 1, inside * steps.size() / width);
    }

    private void hover(int index) {
        if (hovered != index) {
            hovered = index;
            canvas.setCursor(editable && index >= 0 && index != current ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            canvas.setToolTipText(index < 0 ? null : spoken(index));
            canvas.redraw();
        }
    }

    private void key(Event event) {
        boolean mirrored = (canvas.getStyle() & SWT.MIRRORED) != 0;
        int forth = mirrored ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT;
        int back = mirrored ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT;
        if (event.keyCode == forth || event.keyCode == back) {
            marked = Math.max(0, Math.min(steps.size() - 1, marked + (event.keyCode == forth ? 1 : -1)));
            Access.changed(canvas);
            canvas.redraw();
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
            choose(marked);
        } else {
            return;
        }
        event.doit = false;
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(kit.palette().surface());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        int width = area.width - 2 * SIDE;
        for (int i = 0; i < steps.size(); i++) {
            int start = SIDE + width * i / steps.size();
            int end = SIDE + width * (i + 1) / steps.size();
            step(gc, i, start, end - GAP);
        }
    }

    private void step(GC gc, int index, int start, int end) {
        Palette palette = kit.palette();
        Step step = steps.get(index);
        boolean now = index == current;
        boolean passed = index < current;
        Color fill = now ? palette.of(step.tone()) : passed ? palette.selection() : palette.stripe();
        int middle = (TOP + BOTTOM) / 2;
        int tail = index == 0 ? start : start + POINT;
        int tip = index == steps.size() - 1 ? end : end + POINT;
        int shoulder = end;
        int[] outline = {start, TOP, shoulder, TOP, tip, middle, shoulder, BOTTOM, start, BOTTOM, tail, middle};
        gc.setBackground(fill);
        gc.fillPolygon(outline);
        gc.setForeground(index == hovered && editable && !now ? palette.accent() : palette.line());
        gc.drawPolygon(outline);
        gc.setForeground(now ? palette.onAccent() : palette.text());
        int room = shoulder - start - (index == 0 ? 12 : POINT + 10);
        int tick = passed ? TICK + 4 : 0;
        String text = fit(gc, step.label(), room - tick);
        Point size = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
        int at = (tail + shoulder - size.x + tick) / 2;
        gc.drawText(text, at, middle - size.y / 2, SWT.DRAW_TRANSPARENT);
        if (passed) {
            gc.drawImage(kit.icons().image("check2", Tone.TEXT, TICK), at - tick, middle - TICK / 2);
        }
        if (index == marked && canvas.isFocusControl()) {
            gc.setForeground(now ? palette.onAccent() : palette.accent());
            gc.setLineWidth(2);
            gc.drawLine((tail + shoulder - size.x) / 2, BOTTOM - 6, (tail + shoulder + size.x) / 2, BOTTOM - 6);
            gc.setLineWidth(1);
        }
    }

    private static String fit(GC gc, String text, int room) {
        String shown = text;
        int length = text.length();
        while (length > 1 && gc.textExtent(shown, SWT.DRAW_TRANSPARENT).x > room) {
            shown = text.substring(0, --length) + "…";
        }
        return shown;
    }

    private String spoken(int index) {
        return spoken(steps.get(index));
    }

    /** The note stands apart from the letters before it: digits after Arabic letters would put the percent sign on their other side. */
    static String spoken(Step step) {
        return step.note().isEmpty() ? step.label() : step.label() + " – \u2068" + step.note() + "\u2069";
    }
}
