package org.peyvand.ui.form;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.peyvand.ui.Delay;
import org.peyvand.ui.Kit;

/** Choices under a text that keeps the focus: arrows move, Enter and a click choose, Escape closes. */
public final class ProposalPopup {
    private static final int LEAST_WIDTH = 240;
    private static final int MOST_HEIGHT = 320;
    /** A click into the list takes the focus away before it chooses. */
    private static final int CLICK_MILLIS = 150;

    private final Text text;
    private final Kit kit;
    private final Consumer<Choice> chosen;
    private final Delay closing;
    private Shell shell;
    private Table table;

    /**
     * For a text.
     *
     * @param chosen told what was chosen
     */
    public ProposalPopup(Text text, Kit kit, Consumer<Choice> chosen) {
        this.text = text;
        this.kit = kit;
        this.chosen = chosen;
        this.closing = new Delay(text, CLICK_MILLIS, () -> {
            if (!text.isFocusControl()) {
                close();
            }
        });
        text.addListener(SWT.Dispose, event -> close());
        text.addListener(SWT.Traverse, this::traverse);
    }

    /** Whether it is shown. */
    public boolean isOpen() {
        return shell != null && !shell.isDisposed();
    }

    /** Shows these choices; says so when there are none. */
    public void open(List<Choice> choices) {
        close();
        shell = new Shell(text.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM | (text.getShell().getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT)));
        shell.setData("peyvand.id", "proposals");
        shell.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(shell);
        if (choices.isEmpty()) {
            Label nothing = new Label(shell, SWT.NONE);
            nothing.setText("  " + kit.text("reference.nothing") + "  ");
            nothing.setData(Css.CLASS, Css.MUTED);
            GridDataFactory.fillDefaults().grab(true, true).indent(4, 6).applyTo(nothing);
        } else {
            createTable(choices);
        }
        place();
        shell.setVisible(true);
    }

    private void createTable(List<Choice> choices) {
        table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setData("peyvand.id", "proposals.table");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        for (Choice choice : choices) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(choice.label());
            item.setData(choice);
        }
        table.select(0);
        table.addListener(SWT.MouseUp, event -> choose());
    }

    private void place() {
        Point wanted = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Point size = new Point(Math.max(LEAST_WIDTH, text.getSize().x), Math.min(wanted.y, MOST_HEIGHT));
        shell.setSize(size);
        shell.setLocation(PopupPlace.at(text, size, 1));
    }

    /** Handles a key that was pressed in the text. */
    public void key(Event event) {
        if (!isOpen() || table == null || table.isDisposed()) {
            return;
        }
        int count = table.getItemCount();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> table.setSelection((table.getSelectionIndex() + 1) % count);
            case SWT.ARROW_UP -> table.setSelection((table.getSelectionIndex() + count - 1) % count);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void traverse(Event event) {
        if (!isOpen()) {
            return;
        }
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            choose();
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT && table != null && !table.isDisposed() && table.getItemCount() == 1) {
            choose();
        }
    }

    private void choose() {
        if (isOpen() && table != null && !table.isDisposed() && table.getSelectionIndex() >= 0) {
            Choice choice = (Choice) table.getItem(table.getSelectionIndex()).getData();
            close();
            chosen.accept(choice);
        }
    }

    /** Closes after a click into the list had its chance. */
    public void closeSoon() {
        closing.whenQuiet();
    }

    /** Takes it away. */
    public void close() {
        if (isOpen()) {
            shell.dispose();
        }
        table = null;
    }
}
