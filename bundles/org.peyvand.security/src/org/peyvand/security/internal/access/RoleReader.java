package org.peyvand.security.internal.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.security.model.FieldGrant;
import org.peyvand.security.model.RecordGrant;
import org.peyvand.security.model.Role;
import org.peyvand.security.model.RoleHolder;

/** Reads what the roles of somebody allow. */
final class RoleReader {
    private final Session session;
    private final EntityDescriptions descriptions;

    /** @param session one that sees everything */
    RoleReader(Session session, EntityDescriptions descriptions) {
        this.session = session;
        this.descriptions = descriptions;
    }

    /** @param open whether no sign-in is demanded: then the account of the operating system works, disabled or not */
    Access access(UUID user, boolean open) {
        if (!open && !isActive(user)) {
            return new NoAccess();
        }
        List<RoleHolder> held = session.list(Query.of(RoleHolder.class).where(Criteria.where("user").is(user)).fetch("role"));
        List<Role> roles = held.stream().map(RoleHolder::getRole).toList();
        if (roles.stream().anyMatch(Role::isFullAccess)) {
            return Access.FULL;
        }
        return new RoleAccess(person(user), roles.stream().map(this::grants).toList(), descriptions);
    }

    private boolean isActive(UUID user) {
        return session.count(Query.of(User.class).where(Criteria.where("id").is(user)).and(Criteria.where("active").is(true))) > 0;
    }

    private Grants grants(Role role) {
        Grants grants = new Grants();
        session.list(Query.of(RecordGrant.class).where(Criteria.where("role").is(role)))
            .forEach(grant -> grants.add(grant.getEntity(), grant.getAction(), grant.getReach()));
        session.list(Query.of(FieldGrant.class).where(Criteria.where("role").is(role)))
            .forEach(grant -> grants.add(grant.getEntity(), grant.getAttribute(), grant.getRight()));
        return grants;
    }

    private Person person(UUID id) {
        Optional<Row> row = session.select(Query.of(User.class).where(Criteria.where("id").is(id)), "team", "branch", "active").stream().findFirst();
        UUID team = row.map(one -> one.get("team", UUID.class)).orElse(null);
        UUID branch = row.map(one -> one.get("branch", UUID.class)).orElse(null);
        return new Person(id, team, branch, branch == null ? Set.of() : below(branch));
    }

    /** The branch and all below it; a branch that is by mistake below itself ends the walk. */
    private Set<UUID> below(UUID branch) {
        Map<UUID, List<UUID>> children = new HashMap<>();
        for (Row row : session.select(Query.of(Branch.class), "id", "parent")) {
            UUID parent = row.get("parent", UUID.class);
            if (parent != null) {
                children.computeIfAbsent(parent, key -> new ArrayList<>()).add(row.get("id", UUID.class));
            }
        }
        Set<UUID> found = new HashSet<>();
        List<UUID> next = List.of(branch);
        while (!next.isEmpty()) {
            next = next.stream().filter(found::add).flatMap(one -> children.getOrDefault(one, List.of()).stream()).toList();
        }
        return found;
    }
}
