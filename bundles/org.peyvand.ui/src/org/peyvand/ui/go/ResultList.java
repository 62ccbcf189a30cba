package org.peyvand.ui.go;

import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
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

/** Paints what was found; the text above it keeps the focus and moves the selection. UI thread only. */
final class ResultList {
    private static final int ROW = 34;
    private static final int HEADING = 28;
    private static final int PAD = 14;
    private static final int ICON = 16;

    private final Kit kit;
    private final Canvas canvas;
    private final Consumer<Boolean> chosen;
    private ResultLines lines = ResultLines.none();
    private String empty = "";
    private int top;

    /**
     * @param id found by tests
     * @param chosen told when the selected line was clicked; true with the control key
     */
    ResultList(Composite parent, Kit kit, String id, Consumer<Boolean> chosen) {
        this.kit = kit;
        this.chosen = chosen;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setData("peyvand.id", id);
        canvas.setData("peyvand.go", this);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> reveal());
        canvas.addListener(SWT.MouseDown, this::click);
        canvas.addListener(SWT.MouseVerticalWheel, event -> scrollTo(top - event.count * ROW));
        Access.painted(canvas, ACC.ROLE_LIST, this::spoken);
    }

    Control control() {
        return canvas;
    }

    ResultLines lines() {
        return lines;
    }

    /** Shows these lines, or a sentence when there are none. */
    void show(ResultLines wanted, String sentence) {
        lines = wanted;
        empty = sentence;
        if (wanted.selected() <= 1) {
            top = 0;
        }
        reveal();
        Access.changed(canvas);
    }

    /** Moves the selection. */
    void select(ResultLines wanted) {
        show(wanted, empty);
    }

    private int height(int line) {
        return lines.lines().get(line).isHeading() ? HEADING : ROW;
    }

    private int offset(int line) {
        int y = 0;
        for (int i = 0; i < line; i++) {
            y += height(i);
        }
        return y;
    }

    private void reveal() {
        int view = canvas.getClientArea().height;
        if (lines.selected() >= 0 && view > 0) {
            int start = offset(lines.selected()) - (lines.selected() == 1 ? HEADING : 0);
            int end = offset(lines.selected()) + ROW;
            scrollTo(start < top ? start : end > top + view ? end - view : top);
        } else {
            scrollTo(0);
        }
    }

    private void scrollTo(int wanted) {
        int limit = Math.max(0, offset(lines.lines().size()) - canvas.getClientArea().height);
        top = Math.max(0, Math.min(wanted, limit));
        canvas.redraw();
    }

    private void click(Event event) {
        int y = -top;
        for (int i = 0; i < lines.lines().size(); i++) {
            int height = height(i);
            if (event.y >= y && event.y < y + height && !lines.lines().get(i).isHeading()) {
                lines = new ResultLines(lines.lines(), i);
                chosen.accept((event.stateMask & SWT.MOD1) != 0);
                return;
            }
            y += height;
        }
    }

    private void paint(GC gc) {
        Palette palette = kit.palette();
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.surface());
        gc.fillRectangle(area);
        if (lines.lines().isEmpty()) {
            gc.setForeground(palette.muted());
            gc.drawText(empty, PAD, PAD, SWT.DRAW_TRANSPARENT);
            return;
        }
        int y = -top;
        for (int i = 0; i < lines.lines().size(); i++) {
            int height = height(i);
            if (y + height > 0 && y < area.height) {
                line(gc, palette, lines.lines().get(i), i == lines.selected(), new Rectangle(0, y, area.width, height));
            }
            y += height;
        }
    }

    private void line(GC gc, Palette palette, ResultLines.Line line, boolean selected, Rectangle at) {
        int middle = at.y + (at.height - gc.getFontMetrics().getHeight()) / 2;
        if (line.isHeading()) {
            gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            gc.setForeground(palette.muted());
            gc.drawText(line.heading(), PAD, middle + 2, SWT.DRAW_TRANSPARENT);
            gc.setFont(canvas.getFont());
            return;
        }
        if (selected) {
            gc.setBackground(palette.selection());
            gc.fillRoundRectangle(6, at.y + 1, at.width - 12, at.height - 2, 8, 8);
        }
        Destination one = line.destination();
        gc.drawImage(kit.icons().image(one.icon(), selected ? Tone.ACCENT : Tone.MUTED, ICON), PAD, at.y + (at.height - ICON) / 2);
        int right = at.width - PAD;
        if (!one.shortcut().isEmpty()) {
            right = keycap(gc, palette, one.shortcut(), right, at);
        }
        if (!one.detail().isEmpty()) {
            Point size = gc.textExtent(one.detail(), SWT.DRAW_TRANSPARENT);
            gc.setForeground(palette.muted());
            gc.drawText(one.detail(), right - size.x, middle, SWT.DRAW_TRANSPARENT);
            right -= size.x + PAD;
        }
        int left = PAD + ICON + 10;
        gc.setForeground(palette.text());
        gc.setClipping(left, at.y, Math.max(0, right - left), at.height);
        gc.drawText(one.title().replace('\n', ' '), left, middle, SWT.DRAW_TRANSPARENT);
        gc.setClipping((Rectangle) null);
    }

    /** A key as it looks on a keyboard, from left to right in every language. */
    private static int keycap(GC gc, Palette palette, String keys, int right, Rectangle at) {
        String text = "\u2066" + keys + "\u2069";
        Point size = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
        int width = size.x + 14;
        int height = size.y + 4;
        int y = at.y + (at.height - height) / 2;
        gc.setForeground(palette.line());
        gc.setBackground(palette.window());
        gc.fillRoundRectangle(right - width, y, width, height, 6, 6);
        gc.drawRoundRectangle(right - width, y, width, height, 6, 6);
        gc.setForeground(palette.muted());
        gc.drawText(text, right - width + 7, y + 2, SWT.DRAW_TRANSPARENT);
        return right - width - PAD;
    }

    private String spoken() {
        Destination one = lines.destination();
        return one == null ? empty : String.join(", ", one.title(), one.detail(), one.shortcut());
    }
}
