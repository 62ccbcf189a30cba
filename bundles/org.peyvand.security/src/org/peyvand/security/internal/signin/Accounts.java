package org.peyvand.security.internal.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.security.internal.role.Administrators;
import org.peyvand.security.model.Credential;

/** Users, their passwords and who of them is an administrator, read beyond the rights. */
final class Accounts {
    private final Session session;

    /** @param session one that sees everything */
    Accounts(Session session) {
        this.session = session;
    }

    Optional<User> byLogin(String login) {
        return session.first(Query.of(User.class).where(Criteria.where("login").is(login)).fetch("branch"));
    }

    Optional<User> byId(UUID id) {
        return session.first(Query.of(User.class).where(Criteria.where("id").is(id)).fetch("branch"));
    }

    Optional<Credential> credential(UUID user) {
        return session.first(Query.of(Credential.class).where(Criteria.where("user").is(user)));
    }

    boolean isAdministrator(UUID user) {
        return administrators().contains(user);
    }

    /** Whether somebody who may do everything could sign in. */
    boolean hasAdministratorWithPassword() {
        return administrators().stream().anyMatch(user -> credential(user).isPresent());
    }

    /** Active users with full access. */
    private List<UUID> administrators() {
        return new Administrators(session).all();
    }
}
