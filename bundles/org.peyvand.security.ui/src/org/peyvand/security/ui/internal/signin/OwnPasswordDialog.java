package org.peyvand.security.ui.internal.signin;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.Passwords;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.PasswordField;

/** Changes the password of whoever works here. */
final class OwnPasswordDialog extends NewPasswordDialog {
    private final boolean has;
    private PasswordField old;

    /** @param has whether there is one already, which is asked for */
    OwnPasswordDialog(Shell parent, Kit kit, boolean has) {
        super(parent, kit, SignInText.of("own.title"));
        this.has = has;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(SignInText.of("own.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        old = has ? password(area, "old", "own.old") : null;
        super.createForm(area);
    }

    @Override
    protected Message action() {
        return SignInText.of("own.ok");
    }

    @Override
    protected void proceed() {
        char[] before = old == null ? null : old.password();
        char[] wanted = fresh();
        run(SignInText.of("own.title"), progress -> {
            try {
                return kit().service(Passwords.class).change(before, wanted, SignInWay.WORKBENCH);
            } finally {
                Arrays.fill(wanted, '\0');
                if (before != null) {
                    Arrays.fill(before, '\0');
                }
            }
        }, done -> { });
    }
}
