package org.peyvand.sync;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.base.Progress;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.sync.protocol.HeadOffice;

/** Brings the database of a branch in step with the head office. An OSGi service. */
public interface BranchSync {

    /**
     * What came of it.
     *
     * @param pushed transactions that the head office took
     * @param pulled transactions that came from there
     * @param conflicts values that were changed here and elsewhere
     * @param held transactions that the head office could not store
     * @param loaded records of the first load
     */
    record Result(long pushed, long pulled, long conflicts, long held, long loaded) {
        /** Nothing came and nothing went. */
        public static final Result NOTHING = new Result(0, 0, 0, 0, 0);

        /** Both together. */
        public Result and(Result other) {
            return new Result(pushed + other.pushed, pulled + other.pulled, conflicts + other.conflicts, held + other.held, loaded + other.loaded);
        }
    }

    /**
     * Where this database stands.
     *
     * @param branch {@code null} when it belongs to no head office
     * @param head the head office's database; {@code null} before the first exchange
     * @param waiting changes that the head office does not have yet
     * @param syncedAt when both were in step last
     * @param pulled what it has reached of the head office's log; {@code null} before the first load is complete
     * @param unread records of which the head office has told something that this program has no place for, since it is older; they are asked for again after an update
     */
    record Status(UUID incarnation, UUID branch, UUID head, long waiting, Optional<Instant> syncedAt, LogPosition pulled, long unread) {

        /** Whether the first load is complete. */
        public boolean loaded() {
            return pulled != null;
        }
    }

    /** Where this database stands. */
    Status status();

    /** From now on this database is that of a branch. */
    void join(UUID branch);

    /**
     * Exchanges until both are in step.
     *
     * @param head answers
     * @param progress its units are transactions
     * @throws org.peyvand.sync.protocol.Unreachable when the head office does not answer; what was exchanged until then stays
     * @throws org.peyvand.sync.protocol.Refused when it does not exchange with this database
     * @throws org.peyvand.persistence.PersistenceFailure when it cannot be stored here, as on a full disk; what was stored until then stays, and the next exchange goes on from there
     */
    Result sync(HeadOffice head, Progress progress);

    /**
     * Exchanges until both are in step, compares what the branch has with what it should have, and puts right what differs: what only the branch has goes to the head
     * office, what it has lost comes from there, and of two values that which stands by the log of the head office; the other one is noted as a conflict.
     *
     * @param progress its units are changes, and from the moment on at which {@link Progress#total} is told, records that are compared
     * @throws org.peyvand.sync.protocol.Unreachable when the head office does not answer; what was put right until then stays
     * @throws org.peyvand.sync.protocol.Refused when it does not exchange with this database, or cannot compare
     */
    Verification verify(HeadOffice head, Progress progress);
}
