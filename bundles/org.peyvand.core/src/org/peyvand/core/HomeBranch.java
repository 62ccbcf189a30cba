package org.peyvand.core;

import java.util.Optional;
import java.util.UUID;

/**
 * Knows which branch this database is of, where it belongs to a head office elsewhere. An OSGi service that may be absent: then the head office is here. Whoever wants to
 * know takes {@link Home}.
 */
public interface HomeBranch {

    /** Identifier of the branch; empty where the head office is here. */
    Optional<UUID> branch();

    /**
     * Whether this database has everything that was done in its branch. One that was restored from a backup has not, until it has exchanged with its head office: a
     * number that it gives may have been given already.
     */
    default boolean isComplete() {
        return true;
    }
}
