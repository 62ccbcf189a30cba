package org.peyvand.ui.go;

import java.util.function.BiConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;

/**
 * A text over a window with what it finds below it: arrows choose, Enter takes, Tab jumps to the next group, Escape closes; leaving the
 * window closes it too. UI thread only.
 */
final class FindBox {
    private static final int PAGE = 8;
    private static final int TOP = 90;

    private final Kit kit;
    private final String id;
    private final Shell shell;
    private final Text text;
    private final ResultList results;
    private final BiConsumer<Destination, Boolean> taken;

    /**
     * Not shown yet.
     *
     * @param id of the shell; text and results have it too, with an ending
     * @param title its name
     * @param message what stands in the empty text
     * @param hint line below the results; may be empty
     * @param edited called whenever the text has changed
     * @param taken told what was chosen, and whether with the control key
     */
    FindBox(Shell parent, Kit kit, String id, String title, String message, String hint, Runnable edited, BiConsumer<Destination, Boolean> taken) {
        this.kit = kit;
        this.id = id;
        this.taken = taken;
        shell = new Shell(parent, SWT.NO_TRIM | (parent.getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT)));
        shell.setData("peyvand.id", id);
        shell.setText(title);
        shell.setData(Css.CLASS, Css.LINE);
        shell.setBackground(kit.palette().line());
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(shell);
        Composite inner = new Composite(shell, SWT.NONE);
        inner.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(inner);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(inner);
        text = createText(inner, title, message);
        results = new ResultList(inner, kit, id + ".results", this::take);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(results.control());
        createHint(inner, hint);
        text.addListener(SWT.Modify, event -> edited.run());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, this::traverse);
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::closeWhenLeft));
    }

    private Text createText(Composite inner, String title, String message) {
        Composite row = new Composite(inner, SWT.NONE);
        row.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 10).spacing(10, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label icon = new Label(row, SWT.NONE);
        icon.setImage(kit.icons().image("search", Tone.ACCENT, 18));
        Text field = new Text(row, SWT.SINGLE | SWT.BORDER);
        field.setMessage(message);
        field.setData("peyvand.id", id + ".text");
        Access.name(field, title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    private static void createHint(Composite inner, String text) {
        Label hint = new Label(inner, SWT.NONE);
        hint.setText(text);
        hint.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).indent(14, 6).applyTo(hint);
        Label end = new Label(inner, SWT.NONE);
        GridDataFactory.fillDefaults().hint(1, 6).applyTo(end);
    }

    /** Shows it over its window; sizes are the greatest wanted, in points. */
    void open(int greatestWidth, int greatestHeight) {
        Rectangle over = shell.getParent().getBounds();
        int width = Math.min(greatestWidth, Math.max(320, over.width - 40));
        int height = Math.min(greatestHeight, Math.max(240, over.height - 80));
        shell.setBounds(over.x + (over.width - width) / 2, over.y + Math.min(TOP, Math.max(20, (over.height - height) / 2)), width, height);
        shell.open();
        text.setFocus();
    }

    Text text() {
        return text;
    }

    ResultList results() {
        return results;
    }

    boolean isClosed() {
        return shell.isDisposed();
    }

    void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    private void closeWhenLeft() {
        if (!shell.isDisposed() && shell.getDisplay().getActiveShell() != shell) {
            close();
        }
    }

    private void key(Event event) {
        ResultLines lines = results.lines();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> results.select(lines.moved(1));
            case SWT.ARROW_UP -> results.select(lines.moved(-1));
            case SWT.PAGE_DOWN -> results.select(lines.moved(PAGE));
            case SWT.PAGE_UP -> results.select(lines.moved(-PAGE));
            case SWT.CR, SWT.KEYPAD_CR -> take((event.stateMask & SWT.MOD1) != 0);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_ESCAPE -> {
                event.doit = false;
                close();
            }
            case SWT.TRAVERSE_TAB_NEXT -> {
                event.doit = false;
                results.select(results.lines().nextGroup());
            }
            case SWT.TRAVERSE_RETURN -> event.doit = false;
            default -> { }
        }
    }

    private void take(boolean aside) {
        Destination one = results.lines().destination();
        if (one != null) {
            taken.accept(one, aside);
        }
    }
}
