package org.peyvand.security.internal.signin;

import java.util.Optional;
import java.util.UUID;
import org.peyvand.persistence.Session;
import org.peyvand.security.SecurityPermissions;

/** Who may help whom with signing in. */
final class Caretaker {
    private Caretaker() {
    }

    /** Key of the reason why somebody may not; administrators are helped by administrators alone, so that nobody becomes one by a reset. */
    static Optional<String> denied(Session session, UUID me, UUID user) {
        Accounts accounts = new Accounts(session.trusted());
        if (me == null || !session.permitted().allows(SecurityPermissions.MANAGE)) {
            return Optional.of("caretakers.only");
        }
        return accounts.isAdministrator(user) && !accounts.isAdministrator(me) ? Optional.of("administrators.only") : Optional.empty();
    }
}
