package org.peyvand.ui.list.view;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.core.ListViews;
import org.peyvand.core.model.ListView;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.Fields;

/** Asks for the name of a view and whether everybody may use it. */
final class ViewDialog extends FormDialog {
    private static final int LONGEST = 100;

    private final ListView view;
    private final String before;
    private final Consumer<ListView> then;
    private Field name;
    private Field shared;

    ViewDialog(Shell parent, Kit kit, ListView view, String before, Consumer<ListView> then) {
        super(parent, kit, "view", ViewBar.text(before.isEmpty() ? "dialog.new" : "dialog.rename"));
        this.view = view;
        this.before = before;
        this.then = then;
    }

    @Override
    protected void createForm(Composite area) {
        name = row(area, "name", kit().text(ViewBar.text("dialog.name")), parent -> Fields.text(parent, LONGEST));
        name.show(before.isEmpty() ? null : before);
        shared = row(area, ListView.class, "shared");
        shared.show(view.isShared());
    }

    @Override
    protected Optional<Message> problem() {
        return name.value() == null ? Optional.of(ViewBar.text("dialog.nameless")) : Optional.empty();
    }

    @Override
    protected Message action() {
        return ViewBar.text("dialog.save");
    }

    @Override
    protected void proceed() {
        view.setName(name.value().toString());
        view.setShared(Boolean.TRUE.equals(shared.value()));
        ListViews views = kit().service(ListViews.class);
        run(ViewBar.text("task"), progress -> views.save(view), then);
    }
}
