package org.peyvand.ui.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Palette;
import org.peyvand.ui.Tone;
import org.peyvand.ui.rows.FittedText;

/** Paints the columns and those of their cards of which something is seen. */
final class BoardPainter {
    private static final int PAD = 10;
    private static final int DOT = 8;
    private static final int ROUND = 10;
    private static final int THUMB = 5;

    private final Kit kit;
    private final BoardModel model;
    private final BoardScroll scroll;
    private final BoardFonts fonts;
    private final CardPainter cards;
    private final boolean creatable;
    private int line;
    private int small;
    private int painted;

    BoardPainter(Kit kit, BoardModel model, BoardScroll scroll, BoardFonts fonts, CardPainter cards, boolean creatable) {
        this.kit = kit;
        this.model = model;
        this.scroll = scroll;
        this.fonts = fonts;
        this.cards = cards;
        this.creatable = creatable;
    }

    /** Height of the headings. */
    int measure(boolean summed) {
        line = fonts.height(fonts.bold());
        small = fonts.height(fonts.small());
        return 8 + line + (summed ? small + 2 : 0) + 8;
    }

    /** Cards that were painted last. */
    int painted() {
        return painted;
    }

    /** @param drag the card that is held; {@code null} for none */
    void paint(GC gc, Rectangle area, Rectangle clip, boolean focused, BoardDrag drag) {
        painted = 0;
        gc.setAntialias(SWT.ON);
        gc.setBackground(kit.palette().surface());
        gc.fillRectangle(area);
        BoardLayout layout = scroll.layout();
        boolean flying = drag != null && drag.isActive();
        int target = flying ? layout.columnAt(drag.x() + scroll.across()) : -1;
        for (int i = 0; i < layout.columns() && i < model.columns(); i++) {
            int x = layout.start(i) - scroll.across();
            if (x < clip.x + clip.width && x + layout.width(i) > clip.x) {
                column(gc, clip, i, x, focused, flying ? drag.card() : null, i == target);
            }
        }
        if (focused) {
            gc.setForeground(kit.palette().accent());
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
        if (flying) {
            int width = layout.width(layout.nearest(layout.start(0) + 1)) - 2 * BoardLayout.INSET;
            cards.paint(gc, drag.card(), drag.left(), drag.top(), width, layout.card(), new CardPainter.Look(true, true, false, ""));
        }
    }

    private void column(GC gc, Rectangle clip, int index, int x, boolean focused, BoardCard held, boolean target) {
        BoardLayout layout = scroll.layout();
        Palette palette = kit.palette();
        BoardColumn column = model.column(index).column();
        int width = layout.width(index);
        int height = layout.footTop() + BoardLayout.FOOT - BoardLayout.GAP;
        gc.setBackground(palette.window());
        gc.fillRoundRectangle(x, BoardLayout.GAP, width, height, ROUND, ROUND);
        if (palette.window().equals(palette.surface())) {     // high contrast: only a line tells columns apart
            gc.setForeground(palette.line());
            gc.drawRoundRectangle(x, BoardLayout.GAP, width - 1, height - 1, ROUND, ROUND);
        }
        if (target) {
            gc.setForeground(palette.accent());
            gc.setLineWidth(2);
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawRoundRectangle(x + 1, BoardLayout.GAP + 1, width - 2, height - 2, ROUND, ROUND);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setLineWidth(1);
        }
        head(gc, column, x, width, palette);
        Rectangle body = new Rectangle(x, layout.bodyTop(), width, layout.bodyHeight()).intersection(clip);
        gc.setClipping(body);
        cards(gc, index, x, width, focused, held);
        gc.setClipping(clip);
        thumb(gc, index, x, width, palette);
        foot(gc, column, x, width, palette, target);
    }

    private void head(GC gc, BoardColumn column, int x, int width, Palette palette) {
        int top = BoardLayout.GAP + 8;
        gc.setBackground(palette.of(column.tone()));
        gc.fillOval(x + PAD, top + (line - DOT) / 2, DOT, DOT);
        gc.setFont(fonts.small());
        String count = kit.culture().number(column.count());
        Point size = gc.textExtent(count, SWT.DRAW_TRANSPARENT);
        gc.setForeground(palette.muted());
        gc.drawText(count, x + width - PAD - size.x, top + (line - size.y) / 2, SWT.DRAW_TRANSPARENT);
        gc.setFont(fonts.bold());
        gc.setForeground(palette.text());
        int left = x + PAD + DOT + 6;
        gc.drawText(FittedText.line(gc, column.title(), x + width - 2 * PAD - size.x - left), left, top, SWT.DRAW_TRANSPARENT);
        gc.setFont(fonts.small());
        gc.setForeground(palette.muted());
        gc.drawText(FittedText.line(gc, column.total(), width - 2 * PAD), x + PAD, top + line + 2, SWT.DRAW_TRANSPARENT);
    }

    private void cards(GC gc, int index, int x, int width, boolean focused, BoardCard held) {
        BoardLayout layout = scroll.layout();
        ColumnCards column = model.column(index);
        int scrolled = scroll.of(index);
        for (int place = layout.first(scrolled); place < layout.end(scrolled, column.size()); place++) {
            BoardCard card = column.card(place);
            boolean chosen = card != null && model.isChosen(card);
            boolean faint = card != null && (held != null && held.id().equals(card.id()) || model.isBusy(card));
            cards.paint(gc, card, x + BoardLayout.INSET, layout.top(place, scrolled), width - 2 * BoardLayout.INSET, layout.card(),
                    new CardPainter.Look(chosen, focused, faint, card == null ? "" : model.refusal(card)));
            painted++;
        }
    }

    private void thumb(GC gc, int index, int x, int width, Palette palette) {
        BoardLayout layout = scroll.layout();
        int limit = layout.limit(model.column(index).size());
        if (limit > 0) {
            int body = layout.bodyHeight();
            int length = (int) Math.max(24, (long) body * body / (limit + body));
            int top = layout.bodyTop() + (int) ((long) (body - length) * scroll.of(index) / limit);
            gc.setBackground(palette.muted());
            gc.setAlpha(150);
            gc.fillRoundRectangle(x + width - THUMB - 2, top, THUMB, length, THUMB, THUMB);
            gc.setAlpha(255);
        }
    }

    private void foot(GC gc, BoardColumn column, int x, int width, Palette palette, boolean target) {
        gc.setFont(fonts.small());
        gc.setForeground(target ? palette.accent() : palette.muted());
        int middle = scroll.layout().footTop() + BoardLayout.FOOT / 2;
        String text = target ? kit.text(BoardText.of("drop.here")) : column.closed() ? kit.text(BoardText.of("column.closed"))
                : creatable ? kit.text(BoardText.of("add")) : "";
        if (!text.isEmpty() && !column.closed() && !target) {
            gc.drawImage(kit.icons().image("plus-lg", Tone.MUTED, 11), x + PAD, middle - 5);
        }
        int left = x + PAD + (column.closed() || target ? 0 : 17);
        gc.drawText(FittedText.line(gc, text, x + width - PAD - left), left, middle - small / 2, SWT.DRAW_TRANSPARENT);
    }
}
