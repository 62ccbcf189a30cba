package org.peyvand.core.internal.rule;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Beginning;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.PersianText;
import org.peyvand.core.model.User;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;

/** A login for everybody, and nobody above themselves. */
@Component
public final class UserRule implements EntityRule<User> {
    private static final int LOGIN_LENGTH = 90;

    @Override
    public Class<User> type() {
        return User.class;
    }

    @Override
    public List<Diagnostic> beforeSave(User user, Session session) {
        if (user.getLogin() == null && user.getDisplayName() != null) {
            String login = PersianText.searchKey(user.getDisplayName()).replace(' ', '.');
            String base = Beginning.of(login, LOGIN_LENGTH);
            user.setLogin(FreeCode.of(User.class, "login", base, user.getId(), session));
        }
        List<Diagnostic> found = new ArrayList<>(0);
        if (isAboveThemselves(user)) {
            found.add(Diagnostic.error("manager", Message.of(UserRule.class, "user.loop", user.getDisplayName())));
        }
        return found;
    }

    private static boolean isAboveThemselves(User user) {
        User above = user.getManager();
        for (int depth = 0; above != null && depth < 100; depth++) {
            if (above.equals(user)) {
                return true;
            }
            above = above.getManager();
        }
        return above != null;
    }
}
