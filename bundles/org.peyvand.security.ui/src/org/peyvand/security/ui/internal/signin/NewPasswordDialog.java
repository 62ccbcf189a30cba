package org.peyvand.security.ui.internal.signin;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.security.signin.Passwords;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.PasswordField;

/** Asks for a new password, twice. */
abstract class NewPasswordDialog extends FormDialog {
    private PasswordField fresh;
    private PasswordField repeat;

    NewPasswordDialog(Shell parent, Kit kit, Message title) {
        super(parent, kit, "password", title);
    }

    /** A row for a password. */
    final PasswordField password(Composite area, String name, String key) {
        return row(area, name, kit().text(SignInText.of(key)), PasswordField::new);
    }

    @Override
    protected void createForm(Composite area) {
        fresh = password(area, "fresh", "change.fresh");
        repeat = password(area, "repeat", "change.repeat");
    }

    /** The new password; to be wiped. */
    final char[] fresh() {
        return fresh.password();
    }

    @Override
    protected Optional<Message> problem() {
        if (fresh.value() == null) {
            return Optional.of(SignInText.of("change.missing"));
        }
        char[] wanted = fresh();
        Optional<Message> wrong = kit().service(Passwords.class).problem(null, wanted);
        Arrays.fill(wanted, '\0');
        return wrong.or(() -> fresh.isSame(repeat) ? Optional.empty() : Optional.of(SignInText.of("change.differ")));
    }
}
