package org.peyvand.exchange.internal.trail;

import java.util.Optional;
import java.util.UUID;
import org.peyvand.exchange.target.UserNames;
import org.peyvand.persistence.CurrentUser;

/** Who is at work, and what users are called. */
public record Actor(Optional<CurrentUser> current, Optional<UserNames> names) {

    /** Nobody, as in tests without users. */
    public static Actor nobody() {
        return new Actor(Optional.empty(), Optional.empty());
    }

    /** Name of the person at work; empty when it is not known. */
    public String name() {
        return current.map(CurrentUser::userId).map(this::nameOf).orElse("");
    }

    /** Name of a user; empty when it is not known. */
    public String nameOf(UUID user) {
        return user == null ? "" : names.flatMap(all -> all.nameOf(user)).orElse("");
    }
}
