package org.peyvand.security.internal.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.security.model.Role;
import org.peyvand.security.model.RoleHolder;

/** Reads what the roles of somebody allow, within one session. */
final class RoleReader {
    private final Session session;
    private final EntityDescriptions descriptions;
    private final Optional<UUID> home;
    private final Predicate<String> steered;
    private Map<UUID, List<UUID>> tree;

    /**
     * Of one database.
     *
     * @param session one that sees everything
     * @param home the branch that the database is of; empty at the head office
     * @param steered of which entities the head office says what branches may do with their records
     */
    RoleReader(Session session, EntityDescriptions descriptions, Optional<UUID> home, Predicate<String> steered) {
        this.session = session;
        this.descriptions = descriptions;
        this.home = home;
        this.steered = steered;
    }

    /** @param open whether no sign-in is demanded: then the account of the operating system works, disabled or not */
    Access access(UUID user, boolean open) {
        if (!open && !isActive(user)) {
            return new NoAccess();
        }
        return access(person(user));
    }

    /** As if he worked in that branch. */
    Access former(UUID user, UUID branch) {
        return access(new Person(user, person(user).team(), branch, below(branch), place()));
    }

    private Access access(Person person) {
        List<Role> roles = roles(person.user());
        return roles.stream().anyMatch(Role::isFullAccess) ? Access.FULL : limited(person, roles);
    }

    /** The roles of somebody. */
    List<Role> roles(UUID user) {
        return session.list(Query.of(RoleHolder.class).where(Criteria.where("user").is(user)).fetch("role")).stream().map(RoleHolder::getRole).toList();
    }

    /** What these roles say, none of which has full access. */
    RoleAccess limited(UUID user, List<Role> roles) {
        return limited(person(user), roles);
    }

    private RoleAccess limited(Person person, List<Role> roles) {
        SheetReader reader = new SheetReader(session);
        return new RoleAccess(person, roles.stream().map(reader::sheet).map(Grants::new).toList(), descriptions);
    }

    boolean isActive(UUID user) {
        return session.count(Query.of(User.class).where(Criteria.where("id").is(user)).and(Criteria.where("active").is(true))) > 0;
    }

    private Person person(UUID id) {
        Optional<Row> row = session.select(Query.of(User.class).where(Criteria.where("id").is(id)), "team", "branch", "active").stream().findFirst();
        UUID team = row.map(one -> one.get("team", UUID.class)).orElse(null);
        UUID branch = row.map(one -> one.get("branch", UUID.class)).orElse(null);
        return new Person(id, team, branch, branch == null ? Set.of() : below(branch), place());
    }

    private Place place() {
        return home.map(branch -> new Place(below(branch), steered)).orElse(Place.HEAD);
    }

    /** The branch and all below it; a branch that is by mistake below itself ends the walk. */
    private Set<UUID> below(UUID branch) {
        Map<UUID, List<UUID>> children = children();
        Set<UUID> found = new HashSet<>();
        List<UUID> next = List.of(branch);
        while (!next.isEmpty()) {
            next = next.stream().filter(found::add).flatMap(one -> children.getOrDefault(one, List.of()).stream()).toList();
        }
        return found;
    }

    /** The branches below each branch: read once, since mostly it is asked for the branch of the person and for that of the database. */
    private Map<UUID, List<UUID>> children() {
        if (tree == null) {
            tree = new HashMap<>();
            for (Row row : session.select(Query.of(Branch.class), "id", "parent")) {
                UUID parent = row.get("parent", UUID.class);
                if (parent != null) {
                    tree.computeIfAbsent(parent, key -> new ArrayList<>()).add(row.get("id", UUID.class));
                }
            }
        }
        return tree;
    }
}
