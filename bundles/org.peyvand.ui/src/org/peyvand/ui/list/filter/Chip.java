package org.peyvand.ui.list.filter;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Palette;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;

/** A filter in plain words: a click or Enter opens it, its cross or Delete takes it away. */
final class Chip {
    private static final int PADDING = 10;
    private static final int CROSS = 10;
    private static final int SIGN = 12;
    private static final int MOST_WIDTH = 420;

    private final Kit kit;
    private final Canvas canvas;
    private final boolean broken;
    private final Runnable open;
    private final Runnable remove;
    private String text;

    Chip(Composite parent, Kit kit, String text, boolean broken, Runnable open, Runnable remove) {
        this.kit = kit;
        this.text = text;
        this.broken = broken;
        this.open = open;
        this.remove = remove;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return wanted();
            }
        };
        canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.MouseUp, this::clicked);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = true);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.setToolTipText(text);
        Access.painted(canvas, ACC.ROLE_PUSHBUTTON, () -> text);
    }

    Canvas control() {
        return canvas;
    }

    String text() {
        return text;
    }

    /** Says the same in other words. */
    void say(String other) {
        text = other;
        Access.changed(canvas);
        canvas.setToolTipText(other);
        canvas.redraw();
    }

    private Point wanted() {
        GC gc = new GC(canvas);
        Point size = gc.textExtent(text);
        gc.dispose();
        return new Point(Math.min(MOST_WIDTH, size.x + 3 * PADDING + CROSS + sign()), size.y + PADDING);
    }

    /** Room of the sign that says without colour that the filter does not work. */
    private int sign() {
        return broken ? SIGN + PADDING / 2 : 0;
    }

    private void paint(GC gc) {
        Palette palette = kit.palette();
        Rectangle area = canvas.getClientArea();
        gc.setBackground(canvas.getParent().getBackground());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        gc.setBackground(broken ? palette.surface() : palette.selection());
        int round = area.height;
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, round, round);
        boolean focus = canvas.isFocusControl();
        gc.setForeground(broken ? palette.warning() : focus ? palette.accent() : palette.line());
        gc.setLineWidth(focus ? 2 : 1);
        gc.drawRoundRectangle(focus ? 1 : 0, focus ? 1 : 0, area.width - (focus ? 3 : 1), area.height - (focus ? 3 : 1), round, round);
        gc.setForeground(broken ? palette.warning() : palette.text());
        if (broken) {
            gc.drawImage(kit.icons().image("exclamation-triangle", Tone.WARNING, SIGN), PADDING, (area.height - SIGN) / 2);
        }
        gc.setClipping(PADDING, 0, area.width - 2 * PADDING - CROSS, area.height);
        gc.drawText(text, PADDING + sign(), PADDING / 2, true);
        gc.setClipping((Rectangle) null);
        gc.drawImage(kit.icons().image("x-lg", Tone.MUTED, CROSS), area.width - PADDING - CROSS, (area.height - CROSS) / 2);
    }

    private void clicked(Event event) {
        if (event.button != 1) {
            return;
        }
        if (event.x > canvas.getSize().x - PADDING - CROSS - PADDING / 2) {
            remove.run();
        } else {
            open.run();
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
            remove.run();
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ' || event.keyCode == SWT.ARROW_DOWN) {
            open.run();
        }
    }
}
