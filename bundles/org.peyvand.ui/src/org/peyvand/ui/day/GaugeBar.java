package org.peyvand.ui.day;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Palette;
import org.peyvand.ui.form.Access;

/** Paints a {@link DayGauge}: the figure, a bar that fills from the leading side, one line of words. A click opens its record. */
final class GaugeBar {
    private static final int HEIGHT = 78;
    private static final int PAD = 12;
    private static final int BAR = 8;

    private final Kit kit;
    private final DayGauge gauge;
    private final Canvas canvas;

    GaugeBar(Composite parent, Kit kit, DayGauge gauge) {
        this.kit = kit;
        this.gauge = gauge;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return new Point(width == SWT.DEFAULT ? 240 : width, HEIGHT);
            }
        };
        canvas.setData("peyvand.id", "day.gauge");
        Access.name(canvas, gauge.figure() + ", " + gauge.detail());
        Access.role(canvas, ACC.ROLE_LABEL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(canvas);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        if (gauge.target() != null) {
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            canvas.addListener(SWT.MouseUp, event -> kit.navigation().open(gauge.target()));
        }
    }

    private void paint(GC gc) {
        Palette palette = kit.palette();
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.surface());
        gc.fillRectangle(area);
        Font normal = gc.getFont();
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        gc.setForeground(palette.text());
        gc.drawText(gauge.figure(), PAD, 6, SWT.DRAW_TRANSPARENT);
        int below = 6 + gc.getFontMetrics().getHeight() + 8;
        gc.setFont(normal);
        if (gauge.fraction() >= 0) {
            int width = area.width - 2 * PAD;
            gc.setBackground(palette.line());
            gc.fillRoundRectangle(PAD, below, width, BAR, BAR, BAR);
            gc.setBackground(gauge.fraction() >= 1 ? palette.success() : palette.accent());
            int filled = (int) (width * Math.min(1, gauge.fraction()));
            if (filled > 0) {
                gc.fillRoundRectangle(PAD, below, Math.max(BAR, filled), BAR, BAR, BAR);
            }
            below += BAR + 6;
        }
        gc.setForeground(palette.muted());
        gc.drawText(gauge.detail(), PAD, below, SWT.DRAW_TRANSPARENT);
    }
}
