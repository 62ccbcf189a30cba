package org.peyvand.ui.list;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Which columns are shown: a menu with a check mark for each. */
final class ColumnMenu {
    private final NatTable table;
    private final List<ListColumn> columns;
    private final ColumnHideShowLayer hidden;
    private final Runnable changed;

    ColumnMenu(NatTable table, List<ListColumn> columns, ColumnHideShowLayer hidden, Runnable changed) {
        this.table = table;
        this.columns = columns;
        this.hidden = hidden;
        this.changed = changed;
    }

    void open() {
        Menu menu = new Menu(table);
        for (int i = 0; i < columns.size(); i++) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(columns.get(i).label());
            item.setSelection(!hidden.isColumnIndexHidden(i));
            int index = i;
            item.addListener(SWT.Selection, event -> toggle(index));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void toggle(int index) {
        if (hidden.isColumnIndexHidden(index)) {
            hidden.showColumnIndexes(index);
        } else if (hidden.getColumnCount() > 1) {
            hidden.hideColumnIndexes(index);
        }
        changed.run();
    }
}
