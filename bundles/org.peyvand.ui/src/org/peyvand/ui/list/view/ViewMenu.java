package org.peyvand.ui.list.view;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.peyvand.base.Outcome;
import org.peyvand.core.ListViews;
import org.peyvand.core.model.ListView;
import org.peyvand.ui.Kit;

/** What can be done with the chosen view: save, save as, rename, share, delete, open with it, undo what was changed. */
final class ViewMenu {
    private final Kit kit;
    private final Composite owner;
    private final Control anchor;
    private final ViewBar bar;
    private final ViewBar.Host host;
    private final String list;

    ViewMenu(Kit kit, Composite owner, Control anchor, ViewBar bar, ViewBar.Host host, String list) {
        this.kit = kit;
        this.owner = owner;
        this.anchor = anchor;
        this.bar = bar;
        this.host = host;
        this.list = list;
    }

    void open() {
        Menu menu = new Menu(owner.getShell(), SWT.POP_UP);
        ListViewChoice view = bar.chosen();
        boolean changed = bar.isChanged();
        boolean mine = view.stored() != null && view.mine();
        item(menu, "save", mine && changed, () -> save(view));
        item(menu, "saveAs", true, () -> name(new ListView(), "", true));
        item(menu, "reset", changed, () -> bar.choose(view));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "rename", mine, () -> name(view.stored(), view.label(), false));
        item(menu, mine && view.stored().isShared() ? "unshare" : "share", mine, () -> share(view));
        item(menu, "delete", mine, () -> delete(view));
        new MenuItem(menu, SWT.SEPARATOR);
        boolean preferred = host.preferred().equals(view.id()) && !view.id().isEmpty();
        MenuItem open = item(menu, "prefer", !view.id().isEmpty() || !host.preferred().isEmpty(), () -> host.prefer(preferred ? "" : view.id()), SWT.CHECK);
        open.setSelection(preferred);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "colours", true, host::colours);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(anchor.toDisplay(new Point(0, anchor.getSize().y)));
        menu.setVisible(true);
    }

    private MenuItem item(Menu menu, String key, boolean enabled, Runnable run) {
        return item(menu, key, enabled, run, SWT.PUSH);
    }

    private MenuItem item(Menu menu, String key, boolean enabled, Runnable run, int style) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(kit.text(ViewBar.text("menu." + key)));
        item.setEnabled(enabled);
        item.setData("peyvand.id", "view.menu." + key);
        item.addListener(SWT.Selection, event -> run.run());
        return item;
    }

    private void save(ListViewChoice view) {
        ListViewChoice.write(host.state(), view.stored());
        store(view.stored());
    }

    private void share(ListViewChoice view) {
        view.stored().setShared(!view.stored().isShared());
        store(view.stored());
    }

    private void store(ListView view) {
        run(kit.service(ListViews.class)::save, view);
    }

    private void run(java.util.function.Function<ListView, Outcome<ListView>> change, ListView view) {
        kit.background().task(ViewBar.text("task"), progress -> change.apply(view)).whileAlive(owner).then(outcome -> {
            if (outcome.isDone()) {
                bar.stored(outcome.value().getId().toString());
            } else {
                kit.problems().show(outcome.diagnostics().getFirst().message(), null);
            }
        }).start();
    }

    private void name(ListView view, String name, boolean withState) {
        if (withState) {
            view.setList(list);
            ListViewChoice.write(host.state(), view);
        }
        new ViewDialog(owner.getShell(), kit, view, name, stored -> bar.stored(stored.getId().toString())).open();
    }

    private void delete(ListViewChoice view) {
        String title = kit.text(ViewBar.text("delete.title"));
        int answer = MessageDialog.open(MessageDialog.QUESTION, owner.getShell(), title, kit.text(ViewBar.text("delete.question", view.label())), SWT.NONE,
                kit.text(ViewBar.text("delete.yes")), kit.text("dialog.cancel"));
        if (answer == 0) {
            kit.background().task(ViewBar.text("task"), progress -> kit.service(ListViews.class).delete(view.stored())).whileAlive(owner).then(outcome -> {
                if (outcome.isDone()) {
                    host.prefer(host.preferred().equals(view.id()) ? "" : host.preferred());
                    bar.stored("");
                } else {
                    kit.problems().show(outcome.diagnostics().getFirst().message(), null);
                }
            }).start();
        }
    }
}
