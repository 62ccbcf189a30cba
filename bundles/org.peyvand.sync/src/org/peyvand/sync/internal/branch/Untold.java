package org.peyvand.sync.internal.branch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peyvand.persistence.replay.LoggedChange;

/** What was done here and the head office does not know yet. */
final class Untold {
    private final OwnLog own;
    private final Map<UUID, Set<String>> attributes = new HashMap<>();
    private long reached;

    /** @param pushed number in the own log up to which the head office knows it */
    Untold(OwnLog own, long pushed) {
        this.own = own;
        this.reached = pushed;
    }

    /** Reads what has come since it was asked last: people go on working while pages come. */
    void refresh() {
        reached = own.all(reached, transaction -> transaction.changes().forEach(this::add));
    }

    private void add(LoggedChange change) {
        attributes.computeIfAbsent(change.record(), any -> new HashSet<>()).addAll(change.values().keySet());
    }

    /** Whether something of a record is. */
    boolean has(UUID record) {
        return attributes.containsKey(record);
    }

    /** Whether a value of a record is. */
    boolean has(UUID record, String attribute) {
        return attributes.getOrDefault(record, Set.of()).contains(attribute);
    }
}
