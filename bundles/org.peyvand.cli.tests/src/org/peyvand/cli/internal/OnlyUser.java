package org.peyvand.cli.internal;

import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.User;

/** A place where one user is known. */
record OnlyUser(String login) implements CurrentUserService {

    @Override
    public User user() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Branch branch() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<User> workAs(String wanted) {
        return wanted.equals(login) ? Outcome.done(new User()) : Outcome.refused(Message.of(Failures.class, "file.missing", wanted));
    }

    @Override
    public UUID userId() {
        throw new UnsupportedOperationException();
    }

    @Override
    public UUID branchId() {
        throw new UnsupportedOperationException();
    }
}
