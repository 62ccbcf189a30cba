package org.peyvand.security.ui.internal.role;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.security.RoleBook;
import org.peyvand.security.Roles;
import org.peyvand.security.model.Role;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Css;

/** What the standard roles are, and which are missing. */
final class StandardRolesDialog extends FormDialog {
    private static final int WIDTH = 420;
    private final List<String> missing;

    StandardRolesDialog(Shell parent, Kit kit, List<Role> there) {
        super(parent, kit, "standard", RoleText.of("standard.title"));
        missing = Roles.STANDARD.stream().filter(code -> there.stream().noneMatch(role -> code.equals(role.getCode()))).toList();
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(RoleText.of(missing.isEmpty() ? "standard.lead" : "standard.missing"));
    }

    @Override
    protected void createForm(Composite area) {
        for (String code : Roles.STANDARD) {
            Label name = new Label(area, SWT.NONE);
            Message called = Roles.name(code);
            name.setText(kit().text(missing.contains(code) ? RoleText.of("standard.gone", called) : called));
            name.setData(Css.CLASS, Css.FIELD_LABEL);
            GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(name);
            Label note = new Label(area, SWT.WRAP);
            note.setText(kit().text(Roles.note(code)));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(note);
        }
    }

    @Override
    protected Message action() {
        return RoleText.of(missing.isEmpty() ? "standard.close" : "standard.ok");
    }

    @Override
    protected void proceed() {
        if (missing.isEmpty()) {
            close();
        } else {
            run(RoleText.of("task.role"), progress -> kit().service(RoleBook.class).restoreMissing(), made -> { });
        }
    }
}
