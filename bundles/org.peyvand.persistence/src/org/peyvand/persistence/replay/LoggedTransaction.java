package org.peyvand.persistence.replay;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One transaction of the change log, as it travels: whole or not at all. Its identifier is the same in every database; being a UUID of version 7 that is made
 * after all that its maker had seen, it also is the moment by which concurrent edits are ordered.
 *
 * @param at the moment, UTC, by the clock of the computer that made it
 * @param user who made it; {@code null} for the program
 * @param branch where it was made; may be {@code null}
 * @param way as {@link org.peyvand.persistence.WayIn#text} writes it; may be {@code null}
 */
public record LoggedTransaction(UUID id, Instant at, UUID user, UUID branch, String way, List<LoggedChange> changes) {

    /** Takes a copy. */
    public LoggedTransaction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        changes = List.copyOf(changes);
    }
}
