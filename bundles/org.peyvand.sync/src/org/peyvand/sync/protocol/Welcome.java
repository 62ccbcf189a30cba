package org.peyvand.sync.protocol;

import java.time.Instant;
import java.util.UUID;
import org.peyvand.persistence.replay.LogPosition;

/**
 * What the head office answers.
 *
 * @param head incarnation of its database
 * @param now the time by its clock
 * @param acked the position in the branch's log up to which everything is stored or held back; number 0 before the first push
 */
public record Welcome(Verdict verdict, UUID head, Instant now, LogPosition acked) {
}
