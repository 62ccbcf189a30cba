package org.peyvand.exchange.ui.internal;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;

/**
 * Refused rows as a table whose cells can be edited in place. Enter, F2, a letter or a double click opens a cell, at first the one that is to blame;
 * Enter stores it and goes to the next row that is refused, Tab to the next cell, Escape gives the old text back.
 */
final class RefusedGrid {
    /** More columns than a person would look at; GTK becomes slow with hundreds. */
    private static final int MOST = 60;
    private static final int FIRST = 2;
    private final ImportScreen screen;
    private final BiConsumer<RefusedRow, Integer> changed;
    private final Consumer<RefusedRow> chosen;
    private Table table;
    private TableEditor editor;
    private RefusedSheet sheet;
    private int column = FIRST;
    private Color blame;

    /**
     * @param changed told of a row and the index of the cell that was changed
     * @param chosen told of the row the person is at
     */
    RefusedGrid(ImportScreen screen, BiConsumer<RefusedRow, Integer> changed, Consumer<RefusedRow> chosen) {
        this.chosen = chosen;
        this.screen = screen;
        this.changed = changed;
    }

    Control create(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL);
        table.setData("peyvand.id", "refusedRows");
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        Access.name(table, screen.text("mend.title"));
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> rest());
        table.addListener(SWT.MouseDoubleClick, this::clicked);
        table.addListener(SWT.KeyDown, this::key);
        blame = mixed(screen.kit().palette().error(), screen.kit().palette().field());
        editor = new TableEditor(table);
        editor.grabHorizontal = true;
        return table;
    }

    void show(RefusedSheet wanted) {
        close(false);
        sheet = wanted;
        table.setRedraw(false);
        table.removeAll();
        while (table.getColumnCount() > 0) {
            table.getColumn(0).dispose();
        }
        if (sheet != null) {
            Tables.column(table, screen.text("preview.line"), 70, true);
            Tables.column(table, screen.text("columns.reason"), 330, false);
            headers().forEach(header -> Tables.column(table, header, 150, false).setToolTipText(header));
            Tables.column(table, "", 24, false);   // GTK gives the last column all that is left
            table.setItemCount(sheet.rows().size());
        }
        table.setRedraw(true);
        if (table.getItemCount() > 0) {
            table.setSelection(0);
            rest();
        }
    }

    /** One colour in a little of another: calm, and readable in light and dark. */
    private static Color mixed(Color little, Color much) {
        return new Color((little.getRed() + 4 * much.getRed()) / 5, (little.getGreen() + 4 * much.getGreen()) / 5, (little.getBlue() + 4 * much.getBlue()) / 5);
    }

    private List<String> headers() {
        return sheet.table().headers().stream().limit(MOST).toList();
    }

    private void fill(TableItem item, int index) {
        if (sheet == null || index < 0 || index >= sheet.rows().size()) {
            return;   // GTK asks for items that are on their way out
        }
        RefusedRow row = sheet.rows().get(index);
        item.setText(0, screen.kit().culture().number(row.line()));
        item.setText(1, row.waits() ? screen.text("mend.looking") : row.ready() ? screen.text("mend.ready") : screen.kit().text(row.reason()));
        Tone tone = row.waits() ? Tone.MUTED : row.ready() ? Tone.SUCCESS : Tone.ERROR;
        item.setImage(1, screen.kit().icons().image(row.waits() ? "hourglass-split" : row.ready() ? "check-lg" : "exclamation-octagon", tone, 14));
        item.setForeground(1, screen.kit().palette().of(tone));
        int blamed = row.ready() || row.waits() ? -1 : sheet.blamed(row);
        for (int cell = 0; cell < headers().size(); cell++) {
            item.setText(cell + FIRST, screen.isolated(Samples.shorten(row.cell(cell), 120)));
            item.setBackground(cell + FIRST, cell == blamed ? blame : null);
        }
    }

    /** Shows rows anew; those behind in the list keep their place. */
    void refresh() {
        table.setItemCount(sheet == null ? 0 : sheet.rows().size());
        table.clearAll();
    }

    /** The cell that is to blame is the next one to be opened. */
    private void rest() {
        RefusedRow row = selected();
        if (row != null) {
            column = FIRST + Math.min(sheet.blamed(row), MOST - 1);
            chosen.accept(row);
            table.showColumn(table.getColumn(column));
        }
    }

    private RefusedRow selected() {
        int index = table.getSelectionIndex();
        return sheet == null || index < 0 || index >= sheet.rows().size() ? null : sheet.rows().get(index);
    }

    private void clicked(Event event) {
        int index = table.getSelectionIndex();
        for (int i = FIRST; index >= 0 && i < FIRST + headers().size(); i++) {
            Rectangle bounds = table.getItem(index).getBounds(i);
            if (bounds.contains(event.x, event.y)) {
                edit(i, null);
                return;
            }
        }
        edit(column, null);
    }

    private void key(Event event) {
        boolean letter = event.character > ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
        if (event.keyCode == SWT.F2 || event.character == SWT.CR) {
            event.doit = false;
            edit(column, null);
        } else if (letter) {
            event.doit = false;
            edit(column, Character.toString(event.character));
        }
    }

    /** Opens the cell that is to blame in the row that is chosen. */
    void edit() {
        if (selected() != null) {
            rest();
            edit(column, null);
        }
    }

    private void edit(int wanted, String typed) {
        RefusedRow row = selected();
        if (row == null) {
            return;
        }
        close(true);
        column = wanted;
        table.showColumn(table.getColumn(column));
        Text text = new Text(table, SWT.SINGLE);
        text.setData("peyvand.id", "refusedCell");
        Access.name(text, headers().get(column - FIRST));
        text.setText(typed == null ? row.cell(column - FIRST) : typed);
        text.setToolTipText(row.reason() == null ? null : screen.kit().text(row.reason()));
        editor.setEditor(text, table.getItem(table.getSelectionIndex()), column);
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.FocusOut, event -> close(true));
        if (typed == null) {
            text.selectAll();
        } else {
            text.setSelection(typed.length());
        }
        text.setFocus();
    }

    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_ESCAPE -> {
                event.doit = false;
                close(false);
                table.setFocus();
            }
            case SWT.TRAVERSE_RETURN -> {
                event.doit = false;
                close(true);
                next();
            }
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                event.doit = false;
                int step = event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1;
                edit(FIRST + Math.floorMod(column - FIRST + step, headers().size()), null);
            }
            default -> event.doit = true;
        }
    }

    /** Goes to the next row that is refused, and puts the cursor into its cell. */
    private void next() {
        table.setFocus();
        for (int i = table.getSelectionIndex() + 1; i < sheet.rows().size(); i++) {
            if (!sheet.rows().get(i).ready() && !sheet.rows().get(i).waits()) {
                table.setSelection(i);
                table.showSelection();
                edit();
                return;
            }
        }
    }

    private void close(boolean store) {
        Control open = editor.getEditor();
        if (open == null || open.isDisposed()) {
            return;
        }
        editor.setEditor(null);
        String text = ((Text) open).getText();
        RefusedRow row = selected();
        open.dispose();
        if (store && row != null && row.change(column - FIRST, text)) {
            changed.accept(row, column - FIRST);
        }
    }
}
