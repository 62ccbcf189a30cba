package org.peyvand.exchange.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Palette;
import org.peyvand.ui.form.Access;

/** Where on the way one is: numbered steps, those behind with a tick. */
final class StepBar {
    private static final int DISC = 22;
    private static final int GAP = 8;
    private static final int RULE = 28;

    private final Kit kit;
    private final Canvas canvas;
    private ImportStep current = ImportStep.FILES;

    StepBar(Composite parent, Kit kit) {
        this.kit = kit;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        Access.painted(canvas, ACC.ROLE_LABEL, () -> kit.text(ExchangeText.of("steps")) + ": " + kit.text(current.title()));
    }

    Canvas canvas() {
        return canvas;
    }

    Point size() {
        GC gc = new GC(canvas);
        try {
            int width = 0;
            for (ImportStep step : ImportStep.values()) {
                width += DISC + GAP + gc.textExtent(kit.text(step.title())).x + GAP + RULE + GAP;
            }
            return new Point(width, DISC + 6);
        } finally {
            gc.dispose();
        }
    }

    void show(ImportStep step) {
        current = step;
        Access.changed(canvas);
        canvas.redraw();
    }

    private void paint(GC gc) {
        Palette palette = kit.palette();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.surface());
        gc.fillRectangle(canvas.getClientArea());
        int x = 1;
        for (ImportStep step : ImportStep.values()) {
            x = paint(gc, palette, step, x);
        }
    }

    private int paint(GC gc, Palette palette, ImportStep step, int start) {
        boolean behind = step.ordinal() < current.ordinal();
        boolean here = step == current;
        Color colour = here || behind ? palette.accent() : palette.line();
        int top = 2;
        int x = start;
        gc.setBackground(colour);
        gc.fillOval(x, top, DISC, DISC);
        gc.setForeground(here || behind ? palette.onAccent() : palette.muted());
        String mark = behind ? "✓" : kit.culture().number(step.ordinal() + 1);
        Point size = gc.textExtent(mark);
        gc.drawText(mark, x + (DISC - size.x) / 2, top + (DISC - size.y) / 2, true);
        x += DISC + GAP;
        String title = kit.text(step.title());
        Point extent = gc.textExtent(title);
        gc.setForeground(here ? palette.text() : palette.muted());
        gc.drawText(title, x, top + (DISC - extent.y) / 2, true);
        x += extent.x + GAP;
        if (step != ImportStep.RESULT) {
            gc.setForeground(palette.line());
            gc.drawLine(x, top + DISC / 2, x + RULE, top + DISC / 2);
            x += RULE + GAP;
        }
        return x;
    }
}
