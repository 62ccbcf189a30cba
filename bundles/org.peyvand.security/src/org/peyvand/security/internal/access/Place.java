package org.peyvand.security.internal.access;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Where a database stands.
 *
 * @param branches the branch that it is of, with all below it; empty at the head office
 * @param steered of which entities the head office says what branches may do with their records
 */
record Place(Set<UUID> branches, Predicate<String> steered) {
    /** The head office. */
    static final Place HEAD = new Place(Set.of(), entity -> false);

    /** Takes a copy. */
    Place {
        branches = Set.copyOf(branches);
    }

    /** Whether records of an entity may have come from the head office, which says what becomes of them here. */
    boolean isSteered(String entity) {
        return !branches.isEmpty() && steered.test(entity);
    }

    /** The same branches, whoever was asked for the entities. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && branches.equals(place.branches);
    }

    @Override
    public int hashCode() {
        return branches.hashCode();
    }
}
