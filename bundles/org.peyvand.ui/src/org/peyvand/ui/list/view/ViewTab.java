package org.peyvand.ui.list.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Palette;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;

/** The tab of a view: the chosen one is underlined, a dot says that it was changed and not saved. */
final class ViewTab {
    private static final int PADDING = 8;
    private static final int ICON = 12;
    private static final int LINE = 2;

    private final Kit kit;
    private final Canvas canvas;
    private final String label;
    private final boolean shared;
    private boolean chosen;
    private boolean changed;

    ViewTab(Composite parent, Kit kit, ListViewChoice view, Runnable choose, Runnable menu) {
        this.kit = kit;
        this.label = view.label();
        this.shared = view.stored() != null && view.stored().isShared();
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean flush) {
                return wanted();
            }
        };
        canvas.setData("peyvand.id", "view." + (view.id().isEmpty() ? "all" : view.stored() == null ? view.id() : view.label()));
        canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                choose.run();
            }
        });
        canvas.addListener(SWT.MenuDetect, event -> menu.run());
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
                choose.run();
            }
        });
        canvas.addListener(SWT.Traverse, event -> event.doit = true);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        name();
    }

    private void name() {
        Access.painted(canvas, ACC.ROLE_TABITEM, this::text);
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | (chosen ? ACC.STATE_SELECTED : 0);
            }
        });
    }

    Canvas control() {
        return canvas;
    }

    void show(boolean isChosen, boolean isChanged) {
        chosen = isChosen;
        changed = isChanged;
        canvas.setToolTipText(isChanged ? text() + " – " + kit.text(ViewBar.text("changed")) : text());
        canvas.redraw();
    }

    private String text() {
        return chosen && changed ? label + " •" : label;
    }

    private Point wanted() {
        GC gc = new GC(canvas);
        Point size = gc.textExtent(label + " •");
        gc.dispose();
        return new Point(size.x + 2 * PADDING + (shared ? ICON + PADDING / 2 : 0), size.y + PADDING + LINE);
    }

    private void paint(GC gc) {
        Palette palette = kit.palette();
        Rectangle area = canvas.getClientArea();
        gc.setBackground(canvas.getParent().getBackground());
        gc.fillRectangle(area);
        int x = PADDING;
        if (shared) {
            gc.drawImage(kit.icons().image("people", Tone.MUTED, ICON), x, (area.height - ICON) / 2);
            x += ICON + PADDING / 2;
        }
        gc.setForeground(chosen ? palette.text() : palette.muted());
        gc.drawText(text(), x, PADDING / 2, true);
        if (chosen) {
            gc.setBackground(palette.accent());
            gc.fillRectangle(PADDING / 2, area.height - LINE, area.width - PADDING, LINE);
        }
        if (canvas.isFocusControl()) {
            gc.setForeground(palette.accent());
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
    }
}
