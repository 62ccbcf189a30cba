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
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.model.ChangeEntry;
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
        Map<UUID, Map<RecordKey, List<Object>>> here = new HashMap<>();
        for (List<UUID> some : Pieces.forStatements(known.stream().map(LoggedTransaction::id).toList())) {
            session.trusted().list(Query.of(ChangeEntry.class).where(Criteria.where("transactionId").in(some)))
                .forEach(entry -> add(here.computeIfAbsent(entry.getTransactionId(), any -> new HashMap<>()), new RecordKey(entry.getEntity(), entry.getRecordId()),
                    entry.getKind(), LoggedValues.read(entry.getChanges())));
        }
        Set<RecordKey> differing = new HashSet<>();
        for (LoggedTransaction one : known) {
            Map<RecordKey, List<Object>> there = new HashMap<>();
            for (LoggedChange change : one.changes()) {
                add(there, new RecordKey(change.entity(), change.record()), change.kind(), change.values());
            }
            Map<RecordKey, List<Object>> stored = here.getOrDefault(one.id(), Map.of());
            there.keySet().stream().filter(key -> !there.get(key).equals(stored.get(key))).forEach(differing::add);
            stored.keySet().stream().filter(key -> !there.containsKey(key)).forEach(differing::add);
        }
        return differing;
    }

    private static void add(Map<RecordKey, List<Object>> found, RecordKey key, Object kind, Object values) {
        found.computeIfAbsent(key, any -> new ArrayList<>()).addAll(List.of(kind, values));
    }
}
