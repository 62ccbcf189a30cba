package org.peyvand.sync.protocol;

import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.replay.LogPosition;

/**
 * The head office as one branch sees it: over the network, or at the other end of it. Each call may fail without the caller knowing whether it was done, and may
 * then be made again.
 */
public interface HeadOffice {

    /**
     * How both stand to each other.
     *
     * @throws Refused when the branch may not exchange
     */
    Welcome hello(Hello hello);

    /**
     * Takes what was done in the branch.
     *
     * @throws Refused when it breaks the rules of the protocol; nothing of it is stored
     */
    PushAnswer push(Push push);

    /**
     * Sends what was done in the branch, and goes on before there is an answer where that is possible.
     *
     * @param push not to be sent before the answer to the one before, unless the head office {@link #queues}
     */
    default Ahead<PushAnswer> send(Push push) {
        return Ahead.now(() -> push(push));
    }

    /** Whether a push may be sent that begins where one ends that is still on its way: it waits until that one is stored. Known after {@link #hello}. */
    default boolean queues() {
        return false;
    }

    /**
     * Gives what was done elsewhere.
     *
     * @throws Refused when the position is not known
     */
    Page pull(Pull pull);

    /**
     * Gives a part of everything that belongs to the branch.
     *
     * @param token what the part before has named; {@code null} for the first
     */
    LoadPage load(UUID incarnation, String token);

    /**
     * The branch's database was replaced by an older copy and goes on under another name; what it has lost comes by {@link #pull}.
     *
     * @param before the name until now; nobody may use it any more
     * @param acked up to where the older copy's log was stored here
     */
    void renew(UUID before, UUID incarnation, LogPosition acked);

    /** The first of these positions that the head office still has; its beginning when it has none. */
    LogPosition common(List<LogPosition> positions);

    /** Whether it knows the calls below; known after {@link #hello}. */
    boolean compares();

    /**
     * How a part of the records of an entity stands that the branch is to have.
     *
     * @throws Refused when too much is asked
     */
    Digests digest(Digests.Question question);

    /**
     * Each record of a stretch.
     *
     * @param to {@code null} for the end
     */
    Digests.Records records(Digests.Question question, UUID to);

    /** Which of some transactions of the branch are neither stored nor held back here. */
    List<UUID> unknown(UUID incarnation, List<UUID> transactions);

    /**
     * What is to be done with records that differ. What has drifted at the head office itself is put right before it answers, and what loses is noted as a conflict.
     *
     * @return one for each, first those of {@link Repair#present}
     * @throws Refused when too much is told, or something of an entity that does not travel
     */
    List<Repair.Verdict> repair(Repair repair);
}
