package org.peyvand.core;

import java.util.Optional;
import java.util.UUID;

/** Where this database belongs, as {@link HomeBranch} knows it if there is one. An OSGi service. */
public interface Home {

    /** The branch that this database is of; empty where the head office is here. */
    Optional<UUID> branch();

    /** Whether the head office is here. */
    default boolean isHead() {
        return branch().isEmpty();
    }

    /** Whether numbers may be given here; see {@link HomeBranch#isComplete}. */
    boolean isComplete();
}
