package org.peyvand.sync.internal.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LogReader.Placed;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.Replayed.RecordKey;
import org.peyvand.sync.internal.scope.BranchScope;
import org.peyvand.sync.internal.scope.Owners;
import org.peyvand.sync.internal.scope.References;

/**
 * Transactions of the log that follow each other, with whom the records concern that they change: worked out once for all branches that come to read them. What
 * changes later about that stands in the log after them, so that it holds for whoever reads on from here. Safe for many threads.
 */
final class LogStretch {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Set<UUID>> records = new HashMap<>();
    private final Map<String, Map<UUID, Set<UUID>>> owners = new HashMap<>();
    private final Map<String, Map<UUID, Set<UUID>>> referring = new ConcurrentHashMap<>();
    private long size;

    /**
     * A transaction.
     *
     * @param formerly to what its changed and deleted records referred before
     */
    record Entry(Placed placed, List<RecordKey> formerly) {
        long number() {
            return placed.position().number();
        }
    }

    /** Of transactions that the session's database has had for certain before it was asked. */
    LogStretch(List<Placed> all, References references, Owners asked) {
        for (Placed placed : all) {
            List<RecordKey> formerly = new ArrayList<>();
            for (LoggedChange change : placed.transaction().changes()) {
                add(change.entity(), change.record());
                size += change.changes().length();
                if (change.kind() != Kind.CREATED) {
                    references.of(change, LoggedValues::before).forEach((entity, ids) -> ids.forEach(id -> formerly.add(new RecordKey(entity, id))));
                }
            }
            formerly.forEach(key -> add(key.entity(), key.id()));
            entries.add(new Entry(placed, formerly));
        }
        records.forEach((entity, ids) -> owners.put(entity, asked.of(entity, ids)));
    }

    private void add(String entity, UUID id) {
        records.computeIfAbsent(entity, any -> new HashSet<>()).add(id);
    }

    /** Those after a number. */
    List<Entry> after(long number) {
        return entries.getFirst().number() > number ? entries : entries.stream().filter(entry -> entry.number() > number).toList();
    }

    LogPosition end() {
        return entries.getLast().placed().position();
    }

    /** About how many characters it keeps in memory. */
    long size() {
        return size;
    }

    /** Whether one of the transactions has to do with an entity. */
    boolean touches(String entity) {
        return records.containsKey(entity);
    }

    /**
     * Of which of its records a branch is told, by entity.
     *
     * @param asked for what is worked out only when a branch comes to which something does not belong
     */
    Map<String, Set<UUID>> told(BranchScope scope, Owners asked) {
        Map<String, Set<UUID>> told = new HashMap<>();
        records.forEach((entity, ids) -> {
            Set<UUID> found = new HashSet<>();
            covered(owners.get(entity), scope, found);
            if (found.size() < ids.size()) {
                covered(referring.computeIfAbsent(entity, any -> asked.referring(entity, ids)), scope, found);
            }
            told.put(entity, found);
        });
        return told;
    }

    private static void covered(Map<UUID, Set<UUID>> owners, BranchScope scope, Set<UUID> found) {
        owners.forEach((id, branches) -> {
            if (branches.contains(Owners.EVERYBODY) || branches.stream().anyMatch(scope::covers)) {
                found.add(id);
            }
        });
    }
}
