package org.peyvand.sync.internal.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peyvand.base.Pieces;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.sync.internal.rule.Replication;
import org.peyvand.sync.internal.rule.ReplicationRules;
import org.peyvand.sync.internal.rule.Scope;

/**
 * Which records belong to a branch, as the head office decides it from what stands in its own database. One for a few pages: branches and rules are read once.
 */
public final class BranchScope {
    static final int DEEPEST = 8;

    private final Set<UUID> branches;
    private final ReplicationRules rules;
    private final EntityDescriptions descriptions;
    private final References references;

    private BranchScope(Set<UUID> branches, ReplicationRules rules, EntityDescriptions descriptions) {
        this.branches = branches;
        this.rules = rules;
        this.descriptions = descriptions;
        this.references = new References(descriptions, rules);
    }

    /** That of a branch with those below it. */
    public static BranchScope of(UUID branch, ReplicationRules rules, EntityDescriptions descriptions, Session session) {
        return new BranchScope(new BranchTree(session).under(branch), rules, descriptions);
    }

    /** To ask what does not depend on a branch. */
    static BranchScope ofNobody(ReplicationRules rules, EntityDescriptions descriptions) {
        return new BranchScope(Set.of(), rules, descriptions);
    }

    /** Whether a branch is this one or one below it. */
    public boolean covers(UUID branch) {
        return branch != null && branches.contains(branch);
    }

    /** Which of some records of an entity belong to the branch; those that are not there do not. */
    public Set<UUID> of(String entity, Collection<UUID> ids, Session session) {
        return of(entity, ids, session, 0);
    }

    /** Which of some records were made in the branch or below it, whoever else is told of them. */
    public Set<UUID> made(String entity, Collection<UUID> ids, Session session) {
        EntityDescription description = descriptions.byId(entity).orElseThrow();
        Set<UUID> found = new HashSet<>();
        for (List<UUID> some : Pieces.forStatements(ids)) {
            found.addAll(made(description, some, session));
        }
        return found;
    }

    private Set<UUID> made(EntityDescription entity, List<UUID> ids, Session session) {
        return session.trusted().select(Query.of(entity.type()).where(Criteria.where("id").in(ids)), "id", "branchId").stream()
            .filter(row -> covers(row.get("branchId", UUID.class))).map(row -> row.get("id", UUID.class)).collect(Collectors.toSet());
    }

    /**
     * Which of some records a branch is told of: its own, and those of others that what it is told of refers to, without which that could not be kept. It may read
     * them, not change them, and has no parts of them.
     */
    public Set<UUID> told(String entity, Collection<UUID> ids, Session session) {
        return told(entity, ids, session, 0);
    }

    private Set<UUID> told(String entity, Collection<UUID> ids, Session session, int depth) {
        Set<UUID> found = new HashSet<>(of(entity, ids, session));
        if (rules.of(entity).scope() != Scope.BRANCH || depth > DEEPEST) {
            return found;
        }
        for (References.Path path : references.to(entity)) {
            List<UUID> left = ids.stream().filter(id -> !found.contains(id)).toList();
            if (!left.isEmpty()) {
                found.addAll(referredBy(path, left, session, depth));
            }
        }
        return found;
    }

    private Set<UUID> referredBy(References.Path path, List<UUID> ids, Session session, int depth) {
        Map<UUID, UUID> targets = new HashMap<>();
        for (List<UUID> some : Pieces.forStatements(ids)) {
            session.trusted().select(Query.of(path.from().type()).where(Criteria.where(path.attribute()).in(some)), "id", path.attribute())
                .forEach(row -> targets.put(row.get("id", UUID.class), row.get(path.attribute(), UUID.class)));
        }
        return targets.isEmpty() ? Set.of() : told(path.from().id(), targets.keySet(), session, depth + 1).stream().map(targets::get).collect(Collectors.toSet());
    }

    private Set<UUID> of(String entity, Collection<UUID> ids, Session session, int depth) {
        Scope scope = rules.of(entity).scope();
        if (scope == Scope.STAYS || ids.isEmpty() || depth > DEEPEST) {
            return Set.of();
        }
        if (scope == Scope.EVERYWHERE) {
            return Set.copyOf(ids);
        }
        EntityDescription description = descriptions.byId(entity).orElseThrow();
        Set<UUID> found = new HashSet<>();
        for (List<UUID> some : Pieces.forStatements(ids)) {
            found.addAll(scope == Scope.WHOLE ? parts(description, some, session, depth) : own(description, some, session));
        }
        return found;
    }

    private Set<UUID> own(EntityDescription entity, List<UUID> ids, Session session) {
        Set<UUID> found = made(entity, ids, session);
        for (Replication.Through through : rules.of(entity.id()).through()) {
            List<UUID> left = ids.stream().filter(id -> !found.contains(id)).toList();
            if (!left.isEmpty()) {
                descriptions.byId(through.entity()).ifPresent(other -> found.addAll(along(other, through, left, session)));
            }
        }
        return found;
    }

    /** What records of the branch refer to. */
    private List<UUID> along(EntityDescription other, Replication.Through through, List<UUID> ids, Session session) {
        Query<?> query = Query.of(other.type()).where(Criteria.all(Criteria.where(through.attribute()).in(ids), Criteria.where(through.branch()).in(branches)));
        return session.trusted().select(query, through.attribute()).stream().map(row -> row.get(through.attribute(), UUID.class)).toList();
    }

    private Set<UUID> parts(EntityDescription entity, List<UUID> ids, Session session, int depth) {
        String path = entity.part().orElseThrow();
        Map<UUID, UUID> wholes = new HashMap<>();
        for (Row row : session.trusted().select(Query.of(entity.type()).where(Criteria.where("id").in(ids)), "id", path)) {
            wholes.put(row.get("id", UUID.class), row.get(path, UUID.class));
        }
        Set<UUID> asked = wholes.values().stream().filter(Objects::nonNull).collect(Collectors.toSet());
        Set<UUID> in = new HashSet<>();
        for (String whole : wholes(entity)) {
            in.addAll(there(whole, of(whole, asked, session, depth + 1), session));
        }
        return wholes.entrySet().stream().filter(one -> in.contains(one.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** What belongs to everybody is not asked for, so it may be of another kind. */
    private Collection<UUID> there(String entity, Set<UUID> ids, Session session) {
        if (ids.isEmpty() || rules.of(entity).scope() != Scope.EVERYWHERE) {
            return ids;
        }
        return existing(entity, ids, session);
    }

    /** Which of some records of an entity are there at all. */
    public Set<UUID> existing(String entity, Collection<UUID> ids, Session session) {
        Class<?> type = descriptions.byId(entity).orElseThrow().type();
        Set<UUID> found = new HashSet<>();
        for (List<UUID> some : Pieces.forStatements(ids)) {
            session.trusted().select(Query.of(type).where(Criteria.where("id").in(some)), "id").forEach(row -> found.add(row.get("id", UUID.class)));
        }
        return found;
    }

    /** The entities whose records may have such parts. */
    public List<String> wholes(EntityDescription entity) {
        Optional<EntityDescription> target = entity.part().flatMap(entity::attribute).flatMap(AttributeDescription::target);
        if (target.isPresent()) {
            return List.of(target.get().id());
        }
        List<String> owners = new ArrayList<>();
        descriptions.all().stream().filter(one -> one.owns().contains(entity.type())).forEach(one -> owners.add(one.id()));
        return owners;
    }
}
