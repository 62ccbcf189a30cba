package org.peyvand.security.ui.internal.signin;

import org.peyvand.core.CurrentUserService;
import org.peyvand.core.model.User;
import org.peyvand.security.signin.Passwords;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.RecordAction;

/** Sets the password of a user from his page; one's own as in the menu. */
public final class SetPasswordAction implements RecordAction<User> {

    @Override
    public boolean offered(User user) {
        return !user.isNew() && user.getLogin() != null;
    }

    @Override
    public void run(PageContext<User> context) {
        User user = context.record();
        var kit = context.kit();
        kit.background().task(SignInText.of("own.title"), progress -> user.getId().equals(kit.service(CurrentUserService.class).userId())
                        ? Own.of(kit.service(Passwords.class).has(user.getId())) : Own.NO)
                .whileAlive(context.shell()).then(own -> {
                    if (own == Own.NO) {
                        new ResetPasswordDialog(context.shell(), kit, user).open();
                    } else {
                        new OwnPasswordDialog(context.shell(), kit, own == Own.WITH_PASSWORD).open();
                    }
                }).start();
    }

    /** Whether it is the page of whoever works here. */
    private enum Own {
        NO, WITHOUT_PASSWORD, WITH_PASSWORD;

        static Own of(boolean has) {
            return has ? WITH_PASSWORD : WITHOUT_PASSWORD;
        }
    }
}
