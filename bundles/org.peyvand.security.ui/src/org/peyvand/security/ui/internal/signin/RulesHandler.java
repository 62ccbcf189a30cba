package org.peyvand.security.ui.internal.signin;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.security.signin.SignIn;
import org.peyvand.ui.Kit;

/** Shows how sign-in is demanded, for changing it. */
public final class RulesHandler {
    @Execute
    void run(Kit kit, Shell window) {
        kit.background().task(SignInText.of("rules.title"), progress -> kit.service(SignIn.class).rules())
                .whileAlive(window).then(rules -> new RulesDialog(window, kit, rules).open()).start();
    }
}
