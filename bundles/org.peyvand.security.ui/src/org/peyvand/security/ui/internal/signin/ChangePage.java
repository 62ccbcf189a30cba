package org.peyvand.security.ui.internal.signin;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.text.Message;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.Passwords;

/** A password of one's own instead of the one that an administrator has chosen. */
final class ChangePage implements DoorPage {
    private final Passwords passwords;
    private final String person;
    private final Runnable then;
    private Text fresh;
    private Text repeat;

    /** @param then told when it was changed */
    ChangePage(Passwords passwords, String person, Runnable then) {
        this.passwords = passwords;
        this.person = person;
        this.then = then;
    }

    @Override
    public Message title() {
        return SignInText.of("change.title");
    }

    @Override
    public Message lead() {
        return SignInText.of("change.lead", person);
    }

    @Override
    public void create(Composite grid, Door door) {
        fresh = door.text(grid, "fresh", "change.fresh", SWT.PASSWORD);
        repeat = door.text(grid, "repeat", "change.repeat", SWT.PASSWORD);
    }

    @Override
    public Message action() {
        return SignInText.of("change.ok");
    }

    @Override
    public void proceed(Door door) {
        char[] wanted = fresh.getTextChars();
        char[] again = repeat.getTextChars();
        boolean same = Arrays.equals(wanted, again);
        Arrays.fill(again, '\0');
        if (!same) {
            Arrays.fill(wanted, '\0');
            door.refused(door.kit().text(SignInText.of("change.differ")));
            return;
        }
        door.run(progress -> {
            try {
                return passwords.change(null, wanted, SignInWay.WORKBENCH);
            } finally {
                Arrays.fill(wanted, '\0');
            }
        }, done -> then.run());
    }
}
