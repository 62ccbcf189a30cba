package org.peyvand.security.ui.internal.signin;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.User;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.Passwords;
import org.peyvand.ui.Kit;

/** Gives somebody a password that has to be changed at once. */
final class ResetPasswordDialog extends NewPasswordDialog {
    private final User user;

    ResetPasswordDialog(Shell parent, Kit kit, User user) {
        super(parent, kit, SignInText.of("reset.title", user.getDisplayName()));
        this.user = user;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(SignInText.of("reset.lead", user.getDisplayName()));
    }

    @Override
    protected Message action() {
        return SignInText.of("reset.ok");
    }

    @Override
    protected void proceed() {
        char[] wanted = fresh();
        run(SignInText.of("own.title"), progress -> {
            try {
                return kit().service(Passwords.class).reset(user.getId(), wanted, SignInWay.WORKBENCH);
            } finally {
                Arrays.fill(wanted, '\0');
            }
        }, done -> { });
    }
}
