package org.peyvand.security.ui.internal.role;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.security.PermissionInfo;
import org.peyvand.ui.Kit;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.form.Access;

/** The permissions of modules with check marks. */
final class PermissionTable {
    private static final int HEIGHT = 150;
    private static final int[] WIDTHS = {240, 620};
    private final SheetModel model;
    private final Table table;

    PermissionTable(Composite parent, Kit kit, SheetModel model, List<PermissionInfo> known) {
        this.model = model;
        table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setData("peyvand.id", "role.permissions");
        Access.name(table, kit.text(RoleText.of("permissions.title")));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
        for (int width : WIDTHS) {
            new TableColumn(table, SWT.LEAD).setWidth(TextScale.of(table.getDisplay(), width));
        }
        for (PermissionInfo one : known) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {one.labels().in(kit.culture().language()), one.descriptions().in(kit.culture().language())});
            item.setData(one.permission().id());
        }
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
                model.allow((String) item.getData(), item.getChecked());
            }
        });
    }

    void refresh() {
        for (TableItem item : table.getItems()) {
            item.setChecked(model.allows((String) item.getData()));
        }
    }

    void enable(boolean able) {
        table.setEnabled(able);
    }
}
