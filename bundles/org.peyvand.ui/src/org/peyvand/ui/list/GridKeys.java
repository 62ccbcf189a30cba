package org.peyvand.ui.list;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Keys and clicks of a list's table. */
final class GridKeys {
    private final RowGrid grid;
    private final NatTable table;
    private final boolean rightToLeft;

    GridKeys(RowGrid grid, NatTable table, boolean rightToLeft) {
        this.grid = grid;
        this.table = table;
        this.rightToLeft = rightToLeft;
    }

    void bind() {
        UiBindingRegistry bindings = table.getUiBindingRegistry();
        bindings.registerSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON),
                (any, event) -> sortAt(event.x));
        bindings.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (any, event) -> grid.open());
        bindings.registerFirstMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.RIGHT_BUTTON),
                (any, event) -> headerMenu(event.x));
        table.addListener(SWT.MouseDown, event -> grid.pointAt(event.x));
        table.addListener(SWT.Traverse, GridKeys::traverse);
        table.addListener(SWT.MenuDetect, event -> {
            if (table.toControl(event.x, event.y).y > table.getRowHeightByPosition(0) || event.detail == SWT.MENU_KEYBOARD) {
                grid.actions().menu();
            }
        });
        key(SWT.NONE, SWT.CR, (any, event) -> grid.open());
        key(SWT.NONE, SWT.KEYPAD_CR, (any, event) -> grid.open());
        key(SWT.NONE, SWT.F2, (any, event) -> grid.edit(""));
        key(SWT.NONE, SWT.DEL, (any, event) -> grid.actions().delete());
        key(SWT.MOD1, 'c', (any, event) -> grid.actions().copy());
        key(SWT.MOD1, 'a', (any, event) -> grid.selectAll());
        table.addListener(SWT.KeyDown, this::typed);
        key(SWT.NONE, SWT.ARROW_RIGHT, (any, event) -> grid.move(rightToLeft ? -1 : 1));
        key(SWT.NONE, SWT.ARROW_LEFT, (any, event) -> grid.move(rightToLeft ? 1 : -1));
    }

    /** A letter or a digit begins to edit the cell under the cursor, in place of what is in it. */
    private void typed(Event event) {
        boolean plain = (event.stateMask & (SWT.MOD1 | SWT.MOD3 | SWT.MOD4)) == 0;
        if (plain && event.doit && event.character > ' ' && event.character != SWT.DEL) {
            event.doit = false;
            grid.edit(String.valueOf(event.character));
        }
    }

    /** Tab leaves the table: arrows are enough inside, and nobody shall be caught in it. */
    private static void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void key(int modifiers, int key, IKeyAction action) {
        // a held mouse button is no modifier, which the matcher of the table takes it for
        table.getUiBindingRegistry().registerFirstKeyBinding(event -> event.keyCode == key && (event.stateMask & SWT.MODIFIER_MASK) == modifiers, action);
    }

    private void sortAt(int x) {
        ListColumn column = grid.columnAt(x);
        if (column != null && column.attribute() != null) {
            grid.actions().sort(column);
        }
    }

    private void headerMenu(int x) {
        ListColumn column = grid.columnAt(x);
        if (column != null) {
            grid.actions().headerMenu(column);
        }
    }
}
