package org.peyvand.security.internal.access;

import java.util.Set;
import java.util.UUID;

/**
 * Where somebody stands.
 *
 * @param team {@code null} for none
 * @param branch {@code null} for none
 * @param branches the branch and all below it
 * @param place of the database that is asked
 */
record Person(UUID user, UUID team, UUID branch, Set<UUID> branches, Place place) {
    /** Takes a copy. */
    Person {
        branches = Set.copyOf(branches);
    }
}
