package org.peyvand.ui.board;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Palette;
import org.peyvand.ui.Tone;
import org.peyvand.ui.rows.FittedText;

/** Paints cards. Texts that were fitted once are kept, so that scrolling measures nothing. */
final class CardPainter {
    private static final int PAD = 10;
    private static final int LEAD = 3;
    private static final int ROUND = 8;
    private static final int ICON = 13;
    private static final int DISC = 24;
    private static final int MOST_KEPT = 1000;

    private final Kit kit;
    private final BoardFonts fonts;
    private final boolean summed;
    private final int lines;
    private final Map<BoardCard, Fitted> kept = new IdentityHashMap<>();
    private int title;
    private int normal;
    private int small;

    /** How a card is shown. */
    record Look(boolean selected, boolean focused, boolean faint, String refusal) {
    }

    private record Fitted(int width, String refusal, String title, String sum, List<String> lines, String note, String age) {
    }

    CardPainter(Kit kit, BoardFonts fonts, boolean summed, int lines) {
        this.kit = kit;
        this.fonts = fonts;
        this.summed = summed;
        this.lines = lines;
    }

    /** Height of every card; asked whenever fonts may be others. */
    int measure() {
        title = fonts.height(fonts.bold());
        normal = fonts.height(fonts.normal());
        small = fonts.height(fonts.small());
        kept.clear();
        return 2 * PAD + title + (summed ? normal + 1 : 0) + lines * (small + 1) + 6 + Math.max(DISC, small);
    }

    void forget() {
        kept.clear();
    }

    void paint(GC gc, BoardCard card, int x, int y, int width, int height, Look look) {
        Palette palette = kit.palette();
        gc.setAlpha(look.faint() ? 110 : 255);
        gc.setBackground(look.selected() ? palette.selection() : palette.surface());
        gc.fillRoundRectangle(x, y, width, height, ROUND, ROUND);
        boolean ring = look.selected() && look.focused();
        gc.setForeground(look.refusal().isEmpty() ? ring ? palette.accent() : look.selected() ? palette.muted() : palette.line() : palette.error());
        gc.setLineWidth(look.selected() || !look.refusal().isEmpty() ? 2 : 1);
        gc.drawRoundRectangle(x, y, width - 1, height - 1, ROUND, ROUND);
        gc.setLineWidth(1);
        if (card != null) {
            if (card.stalled()) {
                gc.setBackground(palette.warning());
                gc.fillRectangle(x + 1, y + ROUND, LEAD, height - 2 * ROUND);
            }
            texts(gc, card, fitted(gc, card, width - 2 * PAD, look.refusal()), x, y, width, height, look);
        } else {
            skeleton(gc, x, y, width, palette);
        }
        gc.setAlpha(255);
    }

    private void skeleton(GC gc, int x, int y, int width, Palette palette) {
        gc.setBackground(palette.line());
        gc.fillRoundRectangle(x + PAD, y + PAD + 4, (width - 2 * PAD) * 2 / 3, 8, 8, 8);
        gc.fillRoundRectangle(x + PAD, y + PAD + 26, (width - 2 * PAD) / 2, 8, 8, 8);
    }

    private Fitted fitted(GC gc, BoardCard card, int width, String refusal) {
        Fitted known = kept.get(card);
        if (known != null && known.width() == width && known.refusal().equals(refusal)) {
            return known;
        }
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        Fitted made = fit(gc, card, width, refusal);
        kept.put(card, made);
        return made;
    }

    private Fitted fit(GC gc, BoardCard card, int width, String refusal) {
        gc.setFont(fonts.bold());
        String head = FittedText.line(gc, card.title(), width);
        gc.setFont(fonts.normal());
        String sum = FittedText.line(gc, card.sum(), width);
        gc.setFont(fonts.small());
        List<String> texts = refusal.isEmpty() ? card.lines().stream().map(line -> FittedText.line(gc, line, width)).toList()
                : FittedText.lines(gc, refusal, width - ICON - 5, lines + (summed ? 1 : 0));
        int room = width - (card.initials().isEmpty() ? 0 : DISC + PAD);
        String age = FittedText.line(gc, card.age(), room - ICON - 4);
        int taken = age.isEmpty() ? 0 : gc.textExtent(age, SWT.DRAW_TRANSPARENT).x + ICON + 4 + PAD;
        String note = card.note().isEmpty() || room - taken < 4 * ICON ? "" : FittedText.line(gc, card.note(), room - taken);
        return new Fitted(width, refusal, head, sum, texts, note, age);
    }

    private void texts(GC gc, BoardCard card, Fitted fitted, int x, int y, int width, int height, Look look) {
        Palette palette = kit.palette();
        int left = x + PAD;
        int top = y + PAD;
        gc.setForeground(palette.text());
        gc.setFont(fonts.bold());
        gc.drawText(fitted.title(), left, top, SWT.DRAW_TRANSPARENT);
        top += title;
        boolean refused = !look.refusal().isEmpty();
        if (refused) {
            gc.drawImage(kit.icons().image("x-octagon", Tone.ERROR, ICON), left, top + (small - ICON) / 2 + 1);
            left += ICON + 5;
            gc.setForeground(palette.error());
        } else if (summed) {
            gc.setFont(fonts.normal());
            gc.drawText(fitted.sum(), left, top + 1, SWT.DRAW_TRANSPARENT);
            top += normal + 1;
        }
        gc.setFont(fonts.small());
        if (!refused) {
            gc.setForeground(look.selected() ? palette.text() : palette.muted());
        }
        for (String line : fitted.lines()) {
            gc.drawText(line, left, top + 1, SWT.DRAW_TRANSPARENT);
            top += small + 1;
        }
        foot(gc, card, fitted, x, y + height - PAD - DISC, width, look);
    }

    private void foot(GC gc, BoardCard card, Fitted fitted, int x, int y, int width, Look look) {
        Palette palette = kit.palette();
        int left = x + PAD;
        int middle = y + DISC / 2;
        if (!fitted.age().isEmpty()) {
            Tone tone = card.stalled() ? Tone.WARNING : Tone.MUTED;
            gc.drawImage(kit.icons().image(card.stalled() ? "exclamation-triangle" : "clock", tone, ICON), left, middle - ICON / 2);
            gc.setForeground(look.selected() ? palette.text() : palette.of(tone));
            gc.drawText(fitted.age(), left + ICON + 4, middle - small / 2, SWT.DRAW_TRANSPARENT);
            left += ICON + 4 + gc.textExtent(fitted.age(), SWT.DRAW_TRANSPARENT).x + PAD;
        }
        gc.setForeground(look.selected() ? palette.text() : palette.muted());
        gc.drawText(fitted.note(), left, middle - small / 2, SWT.DRAW_TRANSPARENT);
        if (!card.initials().isEmpty()) {
            int disc = x + width - PAD - DISC;
            gc.setBackground(palette.window());
            gc.fillOval(disc, y, DISC, DISC);
            gc.setForeground(palette.line());
            gc.drawOval(disc, y, DISC - 1, DISC - 1);
            gc.setForeground(palette.text());
            Point size = gc.textExtent(card.initials(), SWT.DRAW_TRANSPARENT);
            gc.drawText(card.initials(), disc + (DISC - size.x) / 2, middle - size.y / 2, SWT.DRAW_TRANSPARENT);
        }
    }
}
