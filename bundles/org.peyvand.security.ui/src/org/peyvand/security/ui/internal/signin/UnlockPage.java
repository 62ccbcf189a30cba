package org.peyvand.security.ui.internal.signin;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.text.Message;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignIn;

/** The password of whoever works here, so that the pages can be seen again. */
final class UnlockPage implements DoorPage {
    private final SignIn signIn;
    private final String person;
    private Text password;

    UnlockPage(SignIn signIn, String person) {
        this.signIn = signIn;
        this.person = person;
    }

    @Override
    public Message title() {
        return SignInText.of("lock.title");
    }

    @Override
    public Message lead() {
        return SignInText.of("lock.lead", person);
    }

    @Override
    public void create(Composite grid, Door door) {
        password = door.text(grid, "password", "signin.password", SWT.PASSWORD);
    }

    @Override
    public Message action() {
        return SignInText.of("lock.ok");
    }

    @Override
    public Optional<Message> other() {
        return Optional.of(SignInText.of("lock.other"));
    }

    @Override
    public void proceed(Door door) {
        char[] given = password.getTextChars();
        door.run(progress -> {
            try {
                return signIn.unlock(given, SignInWay.WORKBENCH);
            } finally {
                Arrays.fill(given, '\0');
            }
        }, who -> door.leave());
    }
}
