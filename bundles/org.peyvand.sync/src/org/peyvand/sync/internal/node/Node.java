package org.peyvand.sync.internal.node;

import java.time.Instant;
import java.util.UUID;
import org.peyvand.persistence.replay.LogPosition;

/**
 * Who this database is among those that exchange.
 *
 * @param branch {@code null} for the head office and for a database that exchanges with nobody
 * @param head the head office's database; {@code null} before the first exchange
 * @param pushed number in its own log up to which the head office has everything
 * @param pulled what it has reached; {@code null} before the first load is complete
 * @param loading where the first load stands; {@code null} when none is going on
 * @param syncedAt when both were in step last; may be {@code null}
 */
public record Node(UUID incarnation, UUID branch, UUID head, long pushed, LogPosition pulled, String loading, Instant syncedAt) {
}
