package org.peyvand.sync.internal.scope;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peyvand.core.model.Branch;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;

/** The branches below each other. */
final class BranchTree {
    private BranchTree() {
    }

    /** A branch with all below it. */
    static Set<UUID> under(UUID branch, Session session) {
        Map<UUID, Set<UUID>> below = new HashMap<>();
        for (Row row : session.trusted().select(Query.of(Branch.class), "id", "parent")) {
            below.computeIfAbsent(row.get("parent", UUID.class), any -> new HashSet<>()).add(row.get("id", UUID.class));
        }
        Set<UUID> found = new HashSet<>(List.of(branch));
        List<UUID> next = List.of(branch);
        while (!next.isEmpty()) {
            next = next.stream().flatMap(one -> below.getOrDefault(one, Set.of()).stream()).filter(found::add).toList();
        }
        return found;
    }
}
