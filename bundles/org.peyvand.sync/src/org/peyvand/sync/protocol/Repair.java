package org.peyvand.sync.protocol;

import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.Replayed.RecordKey;

/**
 * Tells the head office of records that should be the same in both databases and are not.
 *
 * @param pulled the position of the head office that the branch has reached
 * @param present those that the branch has, with all attributes, as they stand there
 * @param absent those that it does not have
 */
public record Repair(UUID incarnation, LogPosition pulled, List<LoggedChange> present, List<RecordKey> absent) {

    /** Takes copies. */
    public Repair {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
    }

    /** What is to be done with one of them. */
    public enum Verdict {
        /** Nothing: it changes at this moment, or a transaction about it is held back. */
        WAIT,
        /** The branch asks for it whole, and gets it as the head office has it, or as deleted. */
        ASK,
        /** The head office has never heard of it: the branch sends it. */
        SEND,
        /** The head office has lost it and could not put it right; somebody has to look. */
        LEFT
    }
}
