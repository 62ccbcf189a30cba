package org.peyvand.exchange.target;

import java.util.Optional;
import java.util.UUID;

/** What users are called. An OSGi service of the module that keeps the users. */
public interface UserNames {

    /** The name of a user; empty when nobody has this identifier. */
    Optional<String> nameOf(UUID user);
}
