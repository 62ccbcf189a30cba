package org.peyvand.sync.internal.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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
 * Transactions of the log that follow each other, with whom the records concern that they change: worked out once for all branches that come to read them, when the first of
 * them comes to which it matters. What changes later about that stands in the log after them, so that it holds for whoever reads on from here. Safe for many threads.
 */
final class LogStretch {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Set<UUID>> records = new HashMap<>();
    private final Map<String, Map<UUID, Set<UUID>>> owners = new ConcurrentHashMap<>();
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

    /** @param references what refers to what */
    LogStretch(List<Placed> all, References references) {
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

    /** How many changes those after a number have. */
    int changes(long number) {
        return after(number).stream().mapToInt(entry -> entry.placed().transaction().changes().size()).sum();
    }

    /**
     * Whether a branch is told of one of its records; worked out when somebody wants to know.
     *
     * @param asked by a database that has these transactions
     */
    Predicate<RecordKey> told(BranchScope scope, Owners asked) {
        Map<String, Set<UUID>> known = new HashMap<>();
        return key -> known.computeIfAbsent(key.entity(), entity -> told(entity, scope, asked)).contains(key.id());
    }

    private Set<UUID> told(String entity, BranchScope scope, Owners asked) {
        Set<UUID> ids = records.get(entity);
        Set<UUID> found = new HashSet<>();
        covered(owners.computeIfAbsent(entity, any -> asked.of(entity, ids)), scope, found);
        if (found.size() < ids.size()) {
            covered(referring.computeIfAbsent(entity, any -> asked.referring(entity, ids)), scope, found);
        }
        return found;
    }

    private static void covered(Map<UUID, Set<UUID>> owners, BranchScope scope, Set<UUID> found) {
        owners.forEach((id, branches) -> {
            if (branches.contains(Owners.EVERYBODY) || branches.stream().anyMatch(scope::covers)) {
                found.add(id);
            }
        });
    }
}
