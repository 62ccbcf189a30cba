package org.peyvand.security.ui.internal.signin;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignIn;
import org.peyvand.security.signin.SignedIn;

/** Name and password. */
final class SignInPage extends WordedPage {
    private final SignIn signIn;
    private final Consumer<SignedIn> then;
    private Text name;
    private Text password;

    /** @param then told who has given the right password */
    SignInPage(SignIn signIn, Consumer<SignedIn> then) {
        super("signin");
        this.signIn = signIn;
        this.then = then;
    }

    @Override
    public void create(Composite grid, Door door) {
        name = door.text(grid, "name", "signin.name", SWT.NONE);
        password = door.text(grid, "password", "signin.password", SWT.PASSWORD);
    }

    @Override
    public void proceed(Door door) {
        String login = name.getText();
        char[] given = password.getTextChars();
        run(door, given, secret -> signIn.signIn(login, secret, SignInWay.WORKBENCH), then);
    }
}
