package org.peyvand.sync.protocol;

import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LoggedTransaction;

/**
 * What was done elsewhere. The state after all of its transactions is one that the head office had.
 *
 * @param to the position of the head office that it reaches
 * @param more whether there is more behind it
 * @param transactions in order; records that come whole stand in transactions of the head office's own
 * @param due what the branch names in its next {@link Pull#took}
 */
public record Page(LogPosition to, boolean more, List<LoggedTransaction> transactions, List<UUID> due) {

    /** Takes copies. */
    public Page {
        transactions = List.copyOf(transactions);
        due = List.copyOf(due);
    }
}
