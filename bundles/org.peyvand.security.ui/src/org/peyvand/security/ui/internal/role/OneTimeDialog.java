package org.peyvand.security.ui.internal.role;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.Fields;

/** Tells a one-time password, once. */
final class OneTimeDialog extends FormDialog {
    private final String person;
    private final char[] password;

    OneTimeDialog(Shell parent, Kit kit, String person, char[] password) {
        super(parent, kit, "onetime", RoleText.of("onetime.title"));
        this.person = person;
        this.password = password;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(RoleText.of("onetime.lead", person));
    }

    @Override
    protected void createForm(Composite area) {
        Field field = row(area, "password", kit().text(RoleText.of("onetime.password")), parent -> Fields.text(parent, password.length));
        field.show(new String(password));
        field.editable(false);
        if (field.control() instanceof Text text) {
            text.setOrientation(SWT.LEFT_TO_RIGHT);
            text.selectAll();
        }
        area.addDisposeListener(event -> Arrays.fill(password, '\0'));
    }

    @Override
    protected boolean decides() {
        return false;
    }

    @Override
    protected Message action() {
        return RoleText.of("onetime.ok");
    }

    @Override
    protected void proceed() {
        close();
    }
}
