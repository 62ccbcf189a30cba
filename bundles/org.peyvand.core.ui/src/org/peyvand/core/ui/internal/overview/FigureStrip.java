package org.peyvand.core.ui.internal.overview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.core.ui.Figure;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Palette;
import org.peyvand.ui.form.Access;

/** The numbers that matter, side by side. Its room is kept while they are being read. */
final class FigureStrip {
    private static final int PAD = 14;

    private final Kit kit;
    private final Canvas canvas;
    private final Map<String, List<Figure>> figures = new LinkedHashMap<>();
    private final Set<String> loaded = new HashSet<>();
    private Font big;

    FigureStrip(Composite parent, Kit kit, List<String> blocks) {
        this.kit = kit;
        blocks.forEach(block -> figures.put(block, List.of()));
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return new Point(width == SWT.DEFAULT ? 400 : width, naturalHeight());
            }
        };
        canvas.setData("peyvand.id", "overview.figures");
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Dispose, event -> release());
        Access.painted(canvas, ACC.ROLE_LABEL, this::spoken);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(canvas);
    }

    private void release() {
        if (big != null) {
            big.dispose();
        }
    }

    /** Shows the numbers of one block. */
    void show(String block, List<Figure> numbers) {
        figures.put(block, numbers);
        loaded.add(block);
        if (loaded.containsAll(figures.keySet()) && all().isEmpty()) {
            ((GridData) canvas.getLayoutData()).exclude = true;
            canvas.setVisible(false);
        }
        canvas.requestLayout();
        Access.changed(canvas);
        canvas.redraw();
    }

    /** What is shown, in order. */
    List<Figure> all() {
        List<Figure> all = new ArrayList<>();
        figures.values().forEach(all::addAll);
        return all;
    }

    private String spoken() {
        return kit.text(CoreText.of("figures")) + all().stream().map(figure -> figure.label() + " " + figure.value() + " " + figure.note())
                .map(String::strip).collect(Collectors.joining(", ", ": ", ""));
    }

    private Font big() {
        if (big == null) {
            var data = canvas.getFont().getFontData();
            for (var one : data) {
                one.setHeight(Math.round(one.getHeight() * 1.35f));
                one.setStyle(SWT.BOLD);
            }
            big = new Font(canvas.getDisplay(), data);
        }
        return big;
    }

    private int naturalHeight() {
        GC gc = new GC(canvas);
        try {
            int small = gc.getFontMetrics().getHeight();
            gc.setFont(big());
            return gc.getFontMetrics().getHeight() + small * 2 + 2 * PAD;
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Palette palette = kit.palette();
        Rectangle area = canvas.getClientArea();
        gc.setBackground(palette.surface());
        gc.fillRectangle(area);
        gc.setForeground(palette.line());
        gc.drawLine(0, area.height - 1, area.width, area.height - 1);
        List<Figure> all = all();
        int column = all.isEmpty() ? 0 : Math.min(240, area.width / all.size());
        int x = PAD;
        for (Figure figure : all) {
            x += Math.max(column, figure(gc, figure, x, palette) + 2 * PAD);
        }
    }

    /** Returns how wide it is. */
    private int figure(GC gc, Figure figure, int x, Palette palette) {
        gc.setFont(canvas.getFont());
        gc.setForeground(palette.muted());
        int small = gc.getFontMetrics().getHeight();
        int width = Math.max(gc.textExtent(figure.label()).x, gc.textExtent(figure.note()).x);
        gc.drawText(figure.label(), x, PAD, SWT.DRAW_TRANSPARENT);
        gc.setFont(big());
        gc.setForeground(palette.of(figure.tone()));
        gc.drawText(figure.value(), x, PAD + small, SWT.DRAW_TRANSPARENT);
        width = Math.max(width, gc.textExtent(figure.value()).x);
        int under = PAD + small + gc.getFontMetrics().getHeight();
        gc.setFont(canvas.getFont());
        gc.setForeground(palette.muted());
        gc.drawText(figure.note(), x, under, SWT.DRAW_TRANSPARENT);
        return width;
    }
}
