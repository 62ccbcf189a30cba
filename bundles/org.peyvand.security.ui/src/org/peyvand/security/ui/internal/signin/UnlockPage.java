package org.peyvand.security.ui.internal.signin;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.text.Message;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignIn;

/** The password of whoever works here, so that the pages can be seen again. */
final class UnlockPage extends WordedPage {
    private final SignIn signIn;
    private Text password;

    UnlockPage(SignIn signIn, String person) {
        super("lock", person);
        this.signIn = signIn;
    }

    @Override
    public void create(Composite grid, Door door) {
        password = door.text(grid, "password", "signin.password", SWT.PASSWORD);
    }

    @Override
    public Optional<Message> other() {
        return Optional.of(SignInText.of("lock.other"));
    }

    @Override
    public void proceed(Door door) {
        char[] given = password.getTextChars();
        run(door, given, secret -> signIn.unlock(secret, SignInWay.WORKBENCH), who -> door.leave());
    }
}
