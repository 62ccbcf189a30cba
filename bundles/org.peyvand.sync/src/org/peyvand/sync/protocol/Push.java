package org.peyvand.sync.protocol;

import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LoggedTransaction;

/**
 * What was done in a branch.
 *
 * @param from the position in the branch's log after which it begins
 * @param to the position that it reaches; transactions that do not travel are left out between them
 * @param recovered whether these are transactions of others that the branch once got from the head office and that the head office has lost
 */
public record Push(UUID incarnation, LogPosition from, LogPosition to, boolean recovered, List<LoggedTransaction> transactions) {

    /** Takes a copy. */
    public Push {
        transactions = List.copyOf(transactions);
    }
}
