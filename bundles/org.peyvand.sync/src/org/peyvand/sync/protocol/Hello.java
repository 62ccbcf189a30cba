package org.peyvand.sync.protocol;

import java.time.Instant;
import java.util.UUID;
import org.peyvand.persistence.replay.LogPosition;

/**
 * With what a branch begins.
 *
 * @param incarnation of the branch's database
 * @param head incarnation of the head office it last spoke to; {@code null} before the first time
 * @param pulled the position of the head office that it has reached; {@code null} before its first load is complete
 * @param now the time by the branch's own clock
 */
public record Hello(UUID incarnation, UUID head, LogPosition pulled, Instant now) {
}
