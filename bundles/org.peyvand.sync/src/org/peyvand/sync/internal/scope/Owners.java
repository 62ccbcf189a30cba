package org.peyvand.sync.internal.scope;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.peyvand.base.Pieces;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.sync.internal.rule.Replication;
import org.peyvand.sync.internal.rule.ReplicationRules;
import org.peyvand.sync.internal.rule.Scope;

/**
 * To which branches records belong, asked once for all branches: what {@link BranchScope} says of one branch is what has an owner among it and those below it.
 */
public final class Owners {
    /** In place of branches: everybody has it. */
    public static final UUID EVERYBODY = new UUID(0, 0);

    private final ReplicationRules rules;
    private final EntityDescriptions descriptions;
    private final References references;
    private final Session session;

    /** By what stands in the database of a session. */
    public Owners(ReplicationRules rules, EntityDescriptions descriptions, Session session) {
        this.rules = rules;
        this.descriptions = descriptions;
        this.references = new References(descriptions, rules);
        this.session = session;
    }

    /** The branches to which records of an entity belong, by record; those that belong to nobody are not there. */
    public Map<UUID, Set<UUID>> of(String entity, Collection<UUID> ids) {
        return of(entity, ids, 0);
    }

    /** The branches that are told of records since something refers to them of which they are told; only where records of the entity travel so. */
    public Map<UUID, Set<UUID>> referring(String entity, Collection<UUID> ids) {
        return referring(entity, ids, 0);
    }

    private Map<UUID, Set<UUID>> told(String entity, Collection<UUID> ids, int depth) {
        Map<UUID, Set<UUID>> found = of(entity, ids, depth);
        referring(entity, ids, depth).forEach((id, branches) -> put(found, id, branches));
        return found;
    }

    private Map<UUID, Set<UUID>> referring(String entity, Collection<UUID> ids, int depth) {
        Map<UUID, Set<UUID>> found = new HashMap<>();
        if (rules.of(entity).scope() != Scope.BRANCH || depth > BranchScope.DEEPEST) {
            return found;
        }
        for (References.Path path : references.to(entity)) {
            Map<UUID, UUID> targets = new HashMap<>();
            for (List<UUID> some : Pieces.forStatements(ids)) {
                session.trusted().select(Query.of(path.from().type()).where(Criteria.where(path.attribute()).in(some)), "id", path.attribute())
                    .forEach(row -> targets.put(row.get("id", UUID.class), row.get(path.attribute(), UUID.class)));
            }
            if (!targets.isEmpty()) {
                told(path.from().id(), targets.keySet(), depth + 1).forEach((from, branches) -> put(found, targets.get(from), branches));
            }
        }
        return found;
    }

    private Map<UUID, Set<UUID>> of(String entity, Collection<UUID> ids, int depth) {
        Map<UUID, Set<UUID>> found = new HashMap<>();
        Scope scope = rules.of(entity).scope();
        if (scope == Scope.STAYS || ids.isEmpty() || depth > BranchScope.DEEPEST) {
            return found;
        }
        if (scope == Scope.EVERYWHERE) {
            ids.forEach(id -> put(found, id, Set.of(EVERYBODY)));
            return found;
        }
        EntityDescription description = descriptions.byId(entity).orElseThrow();
        BiConsumer<UUID, UUID> owner = (id, branch) -> {
            if (branch != null) {
                put(found, id, Set.of(branch));
            }
        };
        if (scope == Scope.WHOLE) {
            parts(description, ids, found, depth);
        } else {
            own(description, ids, owner);
        }
        return found;
    }

    private void own(EntityDescription entity, Collection<UUID> ids, BiConsumer<UUID, UUID> owner) {
        Pieces.forStatements(ids).forEach(some -> {
            session.trusted().select(Query.of(entity.type()).where(Criteria.where("id").in(some)), "id", "branchId")
                .forEach(row -> owner.accept(row.get("id", UUID.class), row.get("branchId", UUID.class)));
            for (Replication.Through through : rules.of(entity.id()).through()) {
                descriptions.byId(through.entity()).ifPresent(other -> session.trusted()
                    .select(Query.of(other.type()).where(Criteria.where(through.attribute()).in(some)), through.attribute(), through.branch())
                    .forEach(row -> owner.accept(row.get(through.attribute(), UUID.class), row.get(through.branch(), UUID.class))));
            }
        });
    }

    private void parts(EntityDescription entity, Collection<UUID> ids, Map<UUID, Set<UUID>> found, int depth) {
        String path = entity.part().orElseThrow();
        Map<UUID, UUID> wholes = new HashMap<>();
        Pieces.forStatements(ids).forEach(some -> {
            for (Row row : session.trusted().select(Query.of(entity.type()).where(Criteria.where("id").in(some)), "id", path)) {
                if (row.get(path, UUID.class) != null) {
                    wholes.put(row.get("id", UUID.class), row.get(path, UUID.class));
                }
            }
        });
        BranchScope anybody = BranchScope.ofNobody(rules, descriptions);
        for (String whole : anybody.wholes(entity)) {
            Set<UUID> asked = new HashSet<>(wholes.values());
            Collection<UUID> there = rules.of(whole).scope() == Scope.EVERYWHERE ? anybody.existing(whole, asked, session) : asked;
            Map<UUID, Set<UUID>> owners = of(whole, there, depth + 1);
            wholes.forEach((part, its) -> put(found, part, owners.getOrDefault(its, Set.of())));
        }
    }

    private static void put(Map<UUID, Set<UUID>> found, UUID id, Set<UUID> branches) {
        if (!branches.isEmpty()) {
            found.merge(id, branches, Owners::both);
        }
    }

    private static Set<UUID> both(Set<UUID> one, Set<UUID> other) {
        if (one.containsAll(other)) {
            return one;
        }
        Set<UUID> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
