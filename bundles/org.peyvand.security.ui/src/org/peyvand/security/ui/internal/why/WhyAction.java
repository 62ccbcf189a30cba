package org.peyvand.security.ui.internal.why;

import org.peyvand.core.model.User;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.RecordAction;

/** From the page of a user: what this one may do with some record, and why. */
public final class WhyAction implements RecordAction<User> {
    @Override
    public boolean offered(User user) {
        return !user.isNew();
    }

    @Override
    public void run(PageContext<User> context) {
        new WhyDialog(context.shell(), context.kit(), context.record(), null).open();
    }
}
