package org.peyvand.ui.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** The fonts of a board, after that of its control. */
final class BoardFonts {
    private static final float SMALL = 0.88f;

    private final Control control;
    private Font source;
    private Font bold;
    private Font small;

    BoardFonts(Control control) {
        this.control = control;
        control.addListener(SWT.Dispose, event -> release());
    }

    private void release() {
        if (bold != null) {
            bold.dispose();
            small.dispose();
            bold = null;
            small = null;
        }
    }

    /** Makes them anew when the control has got another font; true when it has. */
    boolean renew() {
        Font font = control.getFont();
        if (bold != null && font.equals(source)) {
            return false;
        }
        release();
        source = font;
        bold = derived(font, SWT.BOLD, 1);
        small = derived(font, SWT.NORMAL, SMALL);
        return true;
    }

    private Font derived(Font font, int style, float factor) {
        FontData[] data = font.getFontData();
        for (FontData one : data) {
            one.setStyle(style);
            one.setHeight(Math.max(7, Math.round(one.getHeight() * factor)));
        }
        return new Font(control.getDisplay(), data);
    }

    Font normal() {
        return control.getFont();
    }

    Font bold() {
        return bold;
    }

    Font small() {
        return small;
    }

    /** Height of a line. */
    int height(Font font) {
        GC gc = new GC(control);
        try {
            gc.setFont(font);
            return gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }
}
