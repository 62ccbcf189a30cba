package org.peyvand.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.list.group.Grouping;
import org.peyvand.ui.list.view.ColumnWidth;
import org.peyvand.ui.list.view.ListState;

/** What can be done with a column: sort, group, freeze, hide. */
final class HeaderMenu {
    private final Control owner;
    private final Kit kit;
    private final List<ListColumn> columns;
    private final ListColumn column;
    private final ListModel model;

    HeaderMenu(Control owner, Kit kit, List<ListColumn> columns, ListColumn column, ListModel model) {
        this.owner = owner;
        this.kit = kit;
        this.columns = columns;
        this.column = column;
        this.model = model;
    }

    void open() {
        Menu menu = new Menu(owner);
        AttributeDescription attribute = column.attribute();
        if (attribute != null) {
            item(menu, "header.ascending", () -> model.change(model.state().sortedBy(attribute.name())));
            item(menu, "header.descending", () -> model.change(model.state().sortedBy("-" + attribute.name())));
            groups(menu, attribute);
        }
        new MenuItem(menu, SWT.SEPARATOR);
        List<ColumnWidth> shown = ColumnsDialog.shown(columns, model.state());
        int place = shown.stream().map(ColumnWidth::id).toList().indexOf(column.id());
        if (model.state().frozen() != place + 1) {
            item(menu, "header.freeze", () -> model.change(model.state().with(shown, place + 1)));
        }
        if (model.state().frozen() > 0) {
            item(menu, "header.unfreeze", () -> model.change(model.state().with(shown, 0)));
        }
        if (shown.size() > 1) {
            item(menu, "header.hide", () -> model.change(model.state().with(shown.stream().filter(one -> !one.id().equals(column.id())).toList(),
                    model.state().frozen())));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void groups(Menu menu, AttributeDescription attribute) {
        ListState state = model.state();
        for (Grouping grouping : Grouping.of(attribute)) {
            String fold = grouping.fold() == Grouping.Fold.NONE ? Grouping.isTime(attribute) ? ".day" : "" : "." + grouping.fold().name().toLowerCase(Locale.ROOT);
            item(menu, "header.group" + fold, () -> model.change(state.groupedBy(List.of(grouping.text()))));
            if (state.groups().size() == 1 && !state.groups().getFirst().startsWith(attribute.name())) {
                List<String> both = new ArrayList<>(state.groups());
                both.add(grouping.text());
                item(menu, "header.group.then" + fold, () -> model.change(state.groupedBy(both)));
            }
        }
        if (!state.groups().isEmpty()) {
            item(menu, "header.ungroup", () -> model.change(state.groupedBy(List.of())));
        }
    }

    private void item(Menu menu, String key, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(kit.text(ListText.of(key)));
        item.setData("peyvand.id", key);
        item.addListener(SWT.Selection, event -> run.run());
    }
}
