package org.peyvand.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;

/** How far a record is, as a word in a rounded frame. */
final class StateChip {
    private static final int PAD = 9;

    private final Kit kit;
    private final Canvas canvas;
    private String word = "";
    private Tone tone = Tone.ACCENT;

    StateChip(Composite parent, Kit kit) {
        this.kit = kit;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return natural();
            }
        };
        canvas.setData("peyvand.id", "editor.state");
        canvas.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        Access.role(canvas, ACC.ROLE_LABEL);
        show("", Tone.ACCENT);
    }

    void show(String state, Tone meaning) {
        word = state;
        tone = meaning;
        Access.name(canvas, state);
        canvas.setToolTipText(state.isEmpty() ? null : state);
        canvas.setVisible(!state.isEmpty());
        ((GridData) canvas.getLayoutData()).exclude = state.isEmpty();
        canvas.redraw();
    }

    private Point natural() {
        GC gc = new GC(canvas);
        try {
            Point text = gc.textExtent(word, SWT.DRAW_TRANSPARENT);
            return new Point(text.x + 2 * PAD, text.y + 4);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(kit.palette().surface());
        gc.fillRectangle(area);
        gc.setForeground(kit.palette().of(tone));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height, area.height);
        gc.drawText(word, PAD, 2, SWT.DRAW_TRANSPARENT);
    }
}
