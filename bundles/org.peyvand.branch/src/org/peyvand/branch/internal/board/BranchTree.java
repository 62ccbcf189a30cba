package org.peyvand.branch.internal.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peyvand.branch.model.BranchMove;
import org.peyvand.core.model.Branch;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;

/**
 * The branches below each other.
 *
 * @param names of all branches, in order
 * @param parents of all branches; {@code null} for those at the top
 */
record BranchTree(Map<UUID, String> names, Map<UUID, UUID> parents) {

    static BranchTree read(Session session) {
        Map<UUID, String> names = new LinkedHashMap<>();
        Map<UUID, UUID> parents = new HashMap<>();
        for (Row row : session.select(Query.of(Branch.class).orderBy(Order.asc("name")), "id", "name", "parent")) {
            UUID id = row.get("id", UUID.class);
            names.put(id, row.get("name", String.class));
            parents.put(id, row.get("parent", UUID.class));
        }
        return new BranchTree(names, parents);
    }

    /** As it was on a day: branches that came below others later stand where they were before. */
    BranchTree at(LocalDate day, Session session) {
        Map<UUID, UUID> former = new HashMap<>(parents);
        Query<BranchMove> later = Query.of(BranchMove.class).where(Criteria.all(Criteria.where("effectiveOn").moreThan(day), Criteria.where("office").isNotNull()))
            .orderBy(Order.desc("effectiveOn"), Order.desc("createdAt"));
        session.trusted().select(later, "office", "formerParent").forEach(row -> former.put(row.get("office", UUID.class), row.get("formerParent", UUID.class)));
        return new BranchTree(names, former);
    }

    /** The branches at the top: those without a branch above that is known. */
    List<UUID> roots() {
        return names.keySet().stream().filter(id -> !names.containsKey(parents.get(id)) || isCircle(id)).toList();
    }

    /** Nobody can make one, but an import or an exchange of old might have. */
    private boolean isCircle(UUID id) {
        Set<UUID> passed = new HashSet<>();
        UUID above = id;
        while (above != null && passed.add(above)) {
            above = parents.get(above);
        }
        return above != null && above.equals(id) && names.keySet().stream().filter(passed::contains).findFirst().orElseThrow().equals(id);
    }

    /** The branches right below one. */
    List<UUID> below(UUID branch) {
        List<UUID> found = new ArrayList<>();
        List<UUID> roots = roots();
        names.keySet().stream().filter(id -> branch.equals(parents.get(id)) && !roots.contains(id)).forEach(found::add);
        return found;
    }
}
