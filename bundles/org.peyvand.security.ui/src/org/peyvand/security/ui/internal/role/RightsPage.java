package org.peyvand.security.ui.internal.role;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.Outcome;
import org.peyvand.security.Permissions;
import org.peyvand.security.RoleBook;
import org.peyvand.security.RoleSheet;
import org.peyvand.security.model.Role;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.EditorModel;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.form.Css;

/** A role: what it is called, how far its actions reach, its fields and its permissions. */
public final class RightsPage implements EntityPage<Role> {
    private PageContext<Role> context;
    private Kit kit;
    private RoleBook book;
    private SheetModel model;
    private MatrixTable matrix;
    private ReachStrip strip;
    private PermissionTable permissions;
    private Label full;
    private KeptSheet kept;
    private volatile boolean loaded;

    @Override
    public void create(Composite parent, PageContext<Role> pageContext) {
        context = pageContext;
        kit = context.kit();
        book = kit.service(RoleBook.class);
        model = new SheetModel(kit, book, this::edited);
        context.form(parent).section("").fields("name", "fullAccess").wide("note")
            .section(kit.text(RoleText.of("matrix.title"))).custom(this::createMatrix)
            .section(kit.text(RoleText.of("permissions.title"))).custom(box -> permissions = new PermissionTable(box, kit, model, kit.service(Permissions.class).all()))
            .build();
        context.saveWith(this::store);
        kept = new KeptSheet(kit, book, model, this::restored);
        context.model().keep(kept);
        Runnable stop = context.model().listen((change, path) -> {
            if (change == EditorModel.Change.EDITED || change == EditorModel.Change.LOADED) {
                showFull();
            }
        });
        parent.addDisposeListener(event -> stop.run());
    }

    private void createMatrix(Composite box) {
        Label hint = new Label(box, SWT.WRAP);
        hint.setText(kit.text(RoleText.of("matrix.hint")));
        hint.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(hint);
        full = new Label(box, SWT.WRAP);
        full.setData("peyvand.id", "role.full");
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(full);
        matrix = new MatrixTable(box, kit, model, line -> strip.show(line), action -> strip.focus(action));
        strip = new ReachStrip(box, kit, model, line -> new FieldRightsDialog(box.getShell(), kit, line.entity(), model).open());
    }

    private void edited() {
        context.model().touch();
        shown();
    }

    private void shown() {
        matrix.refresh();
        strip.refresh();
        permissions.refresh();
    }

    private void showFull() {
        boolean all = context.record().isFullAccess();
        boolean able = context.model().isEditable() && !all;
        full.setText(all ? kit.text(RoleText.of("matrix.full")) : "");
        full.setVisible(all);
        ((GridData) full.getLayoutData()).exclude = !all;
        full.requestLayout();
        strip.enable(able);
        matrix.enable(!all);
        permissions.enable(able);
    }

    private Outcome<Role> store(Role role) {
        return loaded ? book.save(role, model.sheet()) : kit.records().save(role);
    }

    @Override
    public void show(Role role) {
        showFull();
        if (loaded && context.model().isDirty()) {
            return;
        }
        if (role.isNew()) {
            ready(SheetModel.EMPTY);
            return;
        }
        kit.background().task(RoleText.of("task.role"), progress -> book.sheet(role.getId()).orElse(SheetModel.EMPTY)).whileAlive(full).then(this::ready).start();
    }

    private void ready(RoleSheet sheet) {
        kept.shown(sheet);
        if (!loaded || !context.model().isDirty()) {
            taken(sheet);
        }
    }

    private void taken(RoleSheet sheet) {
        loaded = true;
        model.load(sheet);
        matrix.begin(strip::show);
        shown();
    }

    /** What was typed in a former run, or put together with what somebody else has stored, as if it were typed now. */
    private void restored(RoleSheet sheet) {
        taken(sheet);
        context.model().touch();
    }
}
