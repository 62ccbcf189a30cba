package org.peyvand.sync.internal.head;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.Pieces;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.replay.Differences;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.Replayed.RecordKey;

/**
 * Transactions of a branch that are stored here and come once more. What became of them may have been told to a database that was replaced by an older copy since, or to a
 * second one that worked as the branch: so their records are told again where they ended up otherwise than the branch has them.
 */
final class Resent {
    private Resent() {
    }

    /** The records that these transactions have left here otherwise than there. */
    static Set<RecordKey> differing(Collection<LoggedTransaction> known, Session session) {
        Map<UUID, List<LoggedChange>> here = new HashMap<>();
        for (List<UUID> some : Pieces.forStatements(known.stream().map(LoggedTransaction::id).toList())) {
            session.trusted().list(Query.of(ChangeEntry.class).where(Criteria.where("transactionId").in(some)).orderBy(Order.asc("id"))).forEach(entry ->
                here.computeIfAbsent(entry.getTransactionId(), any -> new ArrayList<>())
                    .add(new LoggedChange(entry.getEntity(), entry.getRecordId(), entry.getKind(), entry.getChanges())));
        }
        Set<RecordKey> differing = new HashSet<>();
        known.forEach(one -> differing.addAll(Differences.between(one.changes(), here.getOrDefault(one.id(), List.of()))));
        return differing;
    }
}
