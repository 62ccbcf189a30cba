package org.peyvand.security.ui.internal.signin;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.Passwords;

/** A password of one's own instead of the one that an administrator has chosen. */
final class ChangePage extends WordedPage {
    private final Passwords passwords;
    private final Runnable then;
    private Text fresh;
    private Text repeat;

    /** @param then told when it was changed */
    ChangePage(Passwords passwords, String person, Runnable then) {
        super("change", person);
        this.passwords = passwords;
        this.then = then;
    }

    @Override
    public void create(Composite grid, Door door) {
        fresh = door.text(grid, "fresh", "change.fresh", SWT.PASSWORD);
        repeat = door.text(grid, "repeat", "change.repeat", SWT.PASSWORD);
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
        run(door, wanted, secret -> passwords.change(null, secret, SignInWay.WORKBENCH), done -> then.run());
    }
}
