package org.peyvand.sync.internal.scope;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peyvand.core.model.Branch;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;

/** The branches below each other. */
public final class BranchTree {
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

    /** The nearest branch that is above both, or is one of them; where there is none, the highest above the first of them that is known. May be {@code null}. */
    public static UUID common(UUID one, UUID other, Session session) {
        Map<UUID, UUID> parents = new HashMap<>();
        for (Row row : session.trusted().select(Query.of(Branch.class), "id", "parent")) {
            parents.put(row.get("id", UUID.class), row.get("parent", UUID.class));
        }
        List<UUID> first = upwards(one, parents);
        List<UUID> second = upwards(other, parents);
        List<UUID> known = first.isEmpty() ? second : first;
        return first.stream().filter(second::contains).findFirst().orElse(known.isEmpty() ? null : known.getLast());
    }

    private static List<UUID> upwards(UUID branch, Map<UUID, UUID> parents) {
        Set<UUID> way = new LinkedHashSet<>();
        for (UUID at = branch; at != null && way.add(at);) {
            at = parents.get(at);
        }
        return List.copyOf(way);
    }
}
