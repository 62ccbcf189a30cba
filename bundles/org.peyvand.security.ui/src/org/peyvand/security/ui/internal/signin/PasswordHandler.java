package org.peyvand.security.ui.internal.signin;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.core.CurrentUserService;
import org.peyvand.security.signin.Passwords;
import org.peyvand.ui.Kit;

/** Lets whoever works here change the password. */
public final class PasswordHandler {
    @Execute
    void run(Kit kit, Shell window) {
        kit.background().task(SignInText.of("own.title"), progress -> kit.service(Passwords.class).has(kit.service(CurrentUserService.class).userId()))
                .whileAlive(window).then(has -> new OwnPasswordDialog(window, kit, has).open()).start();
    }
}
