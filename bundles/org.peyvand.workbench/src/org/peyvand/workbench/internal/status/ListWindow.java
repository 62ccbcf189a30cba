package org.peyvand.workbench.internal.status;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.rows.RowItem;
import org.peyvand.ui.rows.RowSection;
import org.peyvand.workbench.internal.Texts;

/**
 * A small window with lines to decide about one by one; Escape closes it.
 *
 * @param <T> what a line is about
 */
abstract class ListWindow<T> {
    private static final int HEIGHT = 420;
    private static final int MARGINS = 40;

    private final Kit kit;
    private final Shell shell;
    private final int width;
    private RowSection section;
    private List<T> lines = List.of();

    /**
     * Beside a window.
     *
     * @param id of the window; its words begin with it
     * @param width in points
     */
    ListWindow(Shell parent, Kit kit, String id, int width) {
        this.kit = kit;
        this.width = width;
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | (parent.getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT)));
        shell.setText(Texts.of(kit, id + ".title"));
        shell.setData("peyvand.id", id);
        GridLayoutFactory.fillDefaults().margins(16, 14).spacing(10, 10).applyTo(shell);
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
    }

    /** All lines as they are now. */
    abstract List<T> read();

    /** How a line looks. */
    abstract RowItem row(T line);

    /** Enter or a double click on a line. */
    abstract void open(T line);

    /** A key on a line. */
    abstract void key(Event event, T line);

    /** Called when other lines are shown. */
    void shown(boolean any) {
    }

    /** Adds the lines; below them what is added later. */
    final void addLines(String id) {
        section = new RowSection(shell, kit, id + ".list", Texts.of(kit, id + ".title"), 0).empty(Texts.of(kit, id + ".none"));
        section.rows().onOpen(item -> selected().ifPresent(this::open));
        section.rows().control().addListener(SWT.KeyDown, event -> selected().ifPresent(line -> key(event, line)));
    }

    /** Adds a sentence in grey. */
    final void addSentence(String key) {
        Label label = new Label(shell, SWT.WRAP);
        label.setText(Texts.of(kit, key));
        label.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).hint(width - MARGINS, SWT.DEFAULT).applyTo(label);
    }

    /** Refreshes as long as the window is there. */
    final void follow(Runnable stop) {
        shell.addListener(SWT.Dispose, event -> stop.run());
    }

    /** Shows it. */
    public void show() {
        refresh();
        Rectangle over = shell.getParent().getBounds();
        shell.setBounds(over.x + (over.width - width) / 2, over.y + (over.height - HEIGHT) / 2, width, HEIGHT);
        shell.open();
        section.rows().control().setFocus();
    }

    /** Shows the lines as they are now; the place in them stays. */
    final void refresh() {
        if (shell.isDisposed()) {
            return;
        }
        int at = section.rows().selectedIndex();
        lines = List.copyOf(read());
        section.show(lines.stream().map(this::row).toList(), lines.size(), false);
        if (!lines.isEmpty()) {
            section.rows().select(Math.clamp(at, 0, lines.size() - 1));
        }
        shown(!lines.isEmpty());
    }

    /** The line that is chosen. */
    final Optional<T> selected() {
        int at = section.rows().selectedIndex();
        return at < 0 || at >= lines.size() ? Optional.empty() : Optional.of(lines.get(at));
    }

    final Kit kit() {
        return kit;
    }

    final Shell shell() {
        return shell;
    }
}
