package org.peyvand.workbench.internal.home;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Palette;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;

/** A large button: icon, name, one line that explains. Enter, Space and a click press it. */
final class Card {
    private static final int PADDING = 14;
    private static final int ICON = 22;
    private static final int GAP = 12;
    private static final int LEAST_HEIGHT = 64;
    private static final int LEAST_WIDTH = 180;

    private final Kit kit;
    private final Canvas canvas;
    private final String icon;
    private final String title;
    private final String hint;
    private final Runnable press;
    private boolean hot;

    Card(Composite parent, Kit kit, String id, String icon, String title, String hint, Runnable press) {
        this.kit = kit;
        this.icon = icon;
        this.title = title;
        this.hint = hint;
        this.press = press;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return new Point(width == SWT.DEFAULT ? LEAST_WIDTH : width, height == SWT.DEFAULT ? height(width) : height);
            }
        };
        canvas.setData("peyvand.id", id);
        canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(canvas);
        Access.painted(canvas, ACC.ROLE_PUSHBUTTON, () -> title + ". " + hint);
        listen();
    }

    /** So high that the hint fits. */
    private int height(int width) {
        int room = Math.max(LEAST_WIDTH, width) - 2 * PADDING - ICON - GAP;
        return Math.max(LEAST_HEIGHT, 2 * PADDING + measure(title, room) + 3 + measure(hint, room));
    }

    private int measure(String text, int width) {
        TextLayout layout = layout(text, JFaceResources.getDefaultFont(), width);
        try {
            return layout.getBounds().height;
        } finally {
            layout.dispose();
        }
    }

    private TextLayout layout(String text, Font font, int width) {
        TextLayout layout = new TextLayout(canvas.getDisplay());
        layout.setOrientation(kit.culture().rightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        layout.setText(text);
        layout.setFont(font);
        layout.setWidth(width);
        return layout;
    }

    private void listen() {
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseEnter, event -> heat(true));
        canvas.addListener(SWT.MouseExit, event -> heat(false));
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && canvas.getClientArea().contains(event.x, event.y)) {
                press.run();
            }
        });
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == ' ') {
            press.run();
        }
    }

    private void heat(boolean now) {
        hot = now;
        canvas.redraw();
    }

    private void paint(GC gc) {
        Palette palette = kit.palette();
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.window());
        gc.fillRectangle(area);
        gc.setBackground(palette.surface());
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 10, 10);
        boolean focused = canvas.isFocusControl();
        gc.setForeground(hot || focused ? palette.accent() : palette.line());
        gc.setLineWidth(focused ? 2 : 1);
        gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, 10, 10);
        gc.drawImage(kit.icons().image(icon, Tone.ACCENT, ICON), PADDING, PADDING + 2);
        int x = PADDING + ICON + GAP;
        int width = Math.max(20, area.width - x - PADDING);
        Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        gc.setForeground(palette.text());
        int below = draw(gc, title, bold, x, PADDING, width);
        gc.setForeground(palette.muted());
        draw(gc, hint, JFaceResources.getDefaultFont(), x, PADDING + below + 3, width);
    }

    private int draw(GC gc, String text, Font font, int x, int y, int width) {
        TextLayout layout = layout(text, font, width);
        try {
            layout.draw(gc, x, y);
            return layout.getBounds().height;
        } finally {
            layout.dispose();
        }
    }
}
