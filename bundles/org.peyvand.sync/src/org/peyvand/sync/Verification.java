package org.peyvand.sync;

import java.util.List;
import org.peyvand.persistence.replay.Replayed.RecordKey;

/**
 * What came of comparing a branch with its head office.
 *
 * @param result of the exchanges that belong to it
 * @param compared records that the branch is to have
 * @param different records that were not the same in both databases, though both had told each other everything
 * @param repaired how many of these are the same now
 * @param named some of the different ones
 */
public record Verification(BranchSync.Result result, long compared, long different, long repaired, List<RecordKey> named) {
    /** So many are named at most. */
    public static final int MOST_NAMED = 50;

    /** Takes a copy. */
    public Verification {
        named = List.copyOf(named);
    }

    /** Whether both are the same now, as far as could be seen. */
    public boolean isClean() {
        return different == repaired;
    }
}
