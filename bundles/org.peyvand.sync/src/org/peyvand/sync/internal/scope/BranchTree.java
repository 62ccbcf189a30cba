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

/** The branches below each other, as they stand when they are read. */
public final class BranchTree {
    private final Map<UUID, UUID> parents = new HashMap<>();

    /** Reads them. */
    public BranchTree(Session session) {
        for (Row row : session.trusted().select(Query.of(Branch.class), "id", "parent")) {
            parents.put(row.get("id", UUID.class), row.get("parent", UUID.class));
        }
    }

    /** A branch with all below it. */
    Set<UUID> under(UUID branch) {
        Map<UUID, Set<UUID>> below = new HashMap<>();
        parents.forEach((one, parent) -> below.computeIfAbsent(parent, any -> new HashSet<>()).add(one));
        Set<UUID> found = new HashSet<>(List.of(branch));
        List<UUID> next = List.of(branch);
        while (!next.isEmpty()) {
            next = next.stream().flatMap(one -> below.getOrDefault(one, Set.of()).stream()).filter(found::add).toList();
        }
        return found;
    }

    /** The nearest branch that is above both, or is one of them; where there is none, the highest above the first of them that is known. May be {@code null}. */
    public UUID common(UUID one, UUID other) {
        List<UUID> first = upwards(one);
        List<UUID> second = upwards(other);
        List<UUID> known = first.isEmpty() ? second : first;
        return first.stream().filter(second::contains).findFirst().orElse(known.isEmpty() ? null : known.getLast());
    }

    private List<UUID> upwards(UUID branch) {
        Set<UUID> way = new LinkedHashSet<>();
        for (UUID at = branch; at != null && way.add(at);) {
            at = parents.get(at);
        }
        return List.copyOf(way);
    }
}
