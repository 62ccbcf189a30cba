package org.peyvand.sync.protocol;

import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.Replayed.RecordKey;

/**
 * Asks for what was done elsewhere.
 *
 * @param after the position of the head office that the branch has reached
 * @param wanted records that it needs whole
 * @param took what of {@link Page#due} is stored
 * @param most about how many changes
 */
public record Pull(UUID incarnation, LogPosition after, List<RecordKey> wanted, List<UUID> took, int most) {

    /** Takes copies. */
    public Pull {
        wanted = List.copyOf(wanted);
        took = List.copyOf(took);
    }
}
