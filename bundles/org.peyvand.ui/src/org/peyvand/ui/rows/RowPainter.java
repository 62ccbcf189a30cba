package org.peyvand.ui.rows;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Palette;
import org.peyvand.ui.Tone;

/** Paints one row. */
final class RowPainter {
    private static final int PAD = 10;
    private static final int BAR = 8;
    private static final int ICON = 18;
    private static final int BADGE = 10;

    private final Kit kit;
    private final Control control;
    private Font small;
    private Font source;

    RowPainter(Kit kit, Control control) {
        this.kit = kit;
        this.control = control;
        control.addListener(SWT.Dispose, event -> release());
    }

    private void release() {
        if (small != null) {
            small.dispose();
            small = null;
        }
    }

    private Font small() {
        Font font = control.getFont();
        if (small == null || !font.equals(source)) {
            release();
            source = font;
            FontData[] data = font.getFontData();
            for (FontData one : data) {
                one.setHeight(Math.max(7, Math.round(one.getHeight() * 0.88f)));
            }
            small = new Font(control.getDisplay(), data);
        }
        return small;
    }

    /** Height of a row with one or two lines. */
    int height(boolean twoLines) {
        GC gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            int line = gc.getFontMetrics().getHeight();
            gc.setFont(small());
            return twoLines ? line + gc.getFontMetrics().getHeight() + 16 : line + 14;
        } finally {
            gc.dispose();
        }
    }

    void paint(GC gc, RowItem item, int y, int width, int height, boolean selected, boolean focused) {
        Palette palette = kit.palette();
        if (selected) {
            gc.setBackground(focused ? palette.selection() : palette.stripe());
            gc.fillRectangle(0, y, width, height);
        }
        gc.setForeground(palette.line());
        gc.drawLine(PAD, y + height - 1, width - PAD, y + height - 1);
        int left = PAD;
        if (!item.icon().isEmpty()) {
            gc.drawImage(kit.icons().image(item.icon(), item.tone() == null ? Tone.MUTED : item.tone(), ICON), left, y + (height - ICON) / 2);
            sign(gc, item.tone(), left + ICON - BADGE / 2, y + (height + ICON - BADGE) / 2 - 1);
            left += ICON + PAD;
        }
        boolean two = !item.detail().isEmpty() || !item.note().isEmpty();
        Font normal = control.getFont();
        int top = firstLine(gc, y, height, two);
        int lineHeight = gc.getFontMetrics().getHeight();
        line(gc, item.title(), item.trailing(), left, width, top, palette, true);
        if (two) {
            gc.setFont(small());
            line(gc, item.detail(), item.note(), left, width, top + lineHeight + 2, palette, false);
            gc.setFont(normal);
        }
    }

    /** What is wrong or wants attention is marked by a shape as well, since not everybody sees colours. */
    private void sign(GC gc, Tone tone, int x, int y) {
        String shape = tone == Tone.ERROR ? "exclamation-octagon-fill" : tone == Tone.WARNING ? "exclamation-triangle-fill" : "";
        if (!shape.isEmpty()) {
            gc.drawImage(kit.icons().image(shape, tone, BADGE), x, y);
        }
    }

    /** Grey bars where rows will be. */
    void skeleton(GC gc, Rectangle area, int height) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(kit.palette().line());
        for (int row = 0; row * height < area.height; row++) {
            int width = (area.width - 2 * PAD) * (45 + row * 23 % 40) / 100;
            gc.fillRoundRectangle(PAD, area.y + row * height + height / 2 - BAR / 2, width, BAR, BAR, BAR);
        }
    }

    private int firstLine(GC gc, int y, int height, boolean two) {
        gc.setFont(small());
        int second = gc.getFontMetrics().getHeight();
        gc.setFont(control.getFont());
        int first = gc.getFontMetrics().getHeight();
        return y + (height - first - (two ? second + 2 : 0)) / 2;
    }

    private void line(GC gc, String text, String end, int left, int width, int y, Palette palette, boolean main) {
        int right = width - PAD;
        if (!end.isEmpty()) {
            Point size = gc.textExtent(end, SWT.DRAW_TRANSPARENT);
            right -= size.x;
            gc.setForeground(main ? palette.text() : palette.muted());
            gc.drawText(end, right, y, SWT.DRAW_TRANSPARENT);
            right -= PAD;
        }
        gc.setForeground(main ? palette.text() : palette.muted());
        gc.drawText(FittedText.line(gc, text, right - left), left, y, SWT.DRAW_TRANSPARENT);
    }
}
