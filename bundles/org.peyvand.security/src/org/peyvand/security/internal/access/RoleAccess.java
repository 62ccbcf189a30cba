package org.peyvand.security.internal.access;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.peyvand.core.model.ListView;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.access.Permission;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.security.SecurityPermissions;
import org.peyvand.security.model.RecordGrant;
import org.peyvand.security.model.Reach;

/**
 * What the roles of one person allow together: the most that one of them does. What belongs to nobody in particular (products, stages,
 * pick lists, users, branches) may be read by everybody, unless a role that says something about it says otherwise; roles themselves are
 * for those who look after them.
 */
final class RoleAccess implements Access {
    private static final String SECURITY = "security.";

    private final Person person;
    private final List<Grants> roles;
    private final EntityDescriptions descriptions;

    /**
     * What one role says about an action.
     *
     * @param role its name; empty when the person has none
     * @param source the entity that is named in the role, {@link RecordGrant#ANY}, or empty when it says nothing
     */
    record Says(String role, String source, Reach reach) {
    }

    /** What one role says about a field. */
    record FieldSays(String role, FieldRight right) {
    }

    /**
     * How it is decided.
     *
     * @param says what each role says, the most first
     * @param reach the most of them
     * @param ways a record is reached when one of these is true of it
     */
    record Verdict(List<Says> says, Reach reach, List<ReachCriterion.Way> ways) {
    }

    RoleAccess(Person person, List<Grants> roles, EntityDescriptions descriptions) {
        this.person = person;
        this.roles = List.copyOf(roles);
        this.descriptions = descriptions;
    }

    @Override
    public Criterion records(EntityDescription entity, Action action) {
        if (isRoles(entity)) {
            return allows(SecurityPermissions.MANAGE) ? Criteria.everything() : Criteria.nothing();
        }
        if (entity.guard().isPresent()) {
            boolean may = allows(entity.guard().get()) && action != Action.CREATE && action != Action.DELETE;
            return may ? new ReachCriterion(person).of(entity, Reach.BRANCHES, Action.READ) : Criteria.nothing();
        }
        return new ReachCriterion(person).of(entity, reach(entity, action), action);
    }

    /** Whether an entity says who may do what. */
    static boolean isRoles(EntityDescription entity) {
        return entity.id().startsWith(SECURITY);
    }

    /** How it is decided with which records something may be done. */
    Verdict verdict(EntityDescription entity, Action action) {
        Reach reach = reach(entity, action);
        return new Verdict(says(entity, action), reach, new ReachCriterion(person).ways(entity, reach, action));
    }

    /** The ways in which a reach would lead to stored records. */
    List<ReachCriterion.Way> ways(EntityDescription entity, Reach reach, Action action) {
        return new ReachCriterion(person).ways(entity, reach, action);
    }

    /** How far an action reaches: the farthest of all roles. */
    Reach reach(EntityDescription entity, Action action) {
        return says(entity, action).getFirst().reach();
    }

    private List<Says> says(EntityDescription entity, Action action) {
        return roles.isEmpty() ? List.of(new Says("", "", unsaid(entity, action)))
            : roles.stream().map(role -> says(role, entity, action, descriptions)).sorted(Comparator.comparing(Says::reach).reversed()).toList();
    }

    /** What one role says: about the entity, else about one above it, else about everything that has an owner. */
    static Says says(Grants role, EntityDescription entity, Action action, EntityDescriptions descriptions) {
        boolean owned = OwnedEntity.class.isAssignableFrom(entity.type());
        Stream<String> names = Stream.concat(lineage(entity, descriptions), owned ? Stream.of(RecordGrant.ANY) : Stream.empty());
        return names.filter(name -> role.reach(name, action) != null).findFirst().map(name -> new Says(role.role(), name, role.reach(name, action)))
            .orElseGet(() -> new Says(role.role(), "", unsaid(entity, action)));
    }

    private static Reach unsaid(EntityDescription entity, Action action) {
        if (OwnedEntity.class.isAssignableFrom(entity.type())) {
            return Reach.NONE;
        }
        if (action == Action.READ || action == Action.EXPORT) {
            return Reach.ALL;
        }
        return entity.type() == ListView.class ? Reach.OWN : Reach.NONE;
    }

    @Override
    public FieldRight field(EntityDescription entity, String attribute) {
        return fieldSays(entity, attribute).stream().map(FieldSays::right).max(Comparator.naturalOrder()).orElse(FieldRight.EDIT);
    }

    /** What each role says about a field that lets its holders see such records at all. */
    List<FieldSays> fieldSays(EntityDescription entity, String attribute) {
        return roles.stream().filter(role -> says(role, entity, Action.READ, descriptions).reach() != Reach.NONE)
            .map(role -> new FieldSays(role.role(), field(role, entity, attribute))).toList();
    }

    private FieldRight field(Grants role, EntityDescription entity, String attribute) {
        return lineage(entity, descriptions).map(name -> role.field(name, attribute)).filter(Objects::nonNull).findFirst().orElse(FieldRight.EDIT);
    }

    /** The entity and those above it, nearest first. */
    private static Stream<String> lineage(EntityDescription entity, EntityDescriptions descriptions) {
        return Stream.<Class<?>>iterate(entity.type(), Objects::nonNull, Class::getSuperclass)
            .flatMap(type -> descriptions.all().stream().filter(one -> one.type() == type)).map(EntityDescription::id);
    }

    @Override
    public boolean allows(Permission permission) {
        return roles.stream().anyMatch(role -> role.allows(permission));
    }

    @Override
    public Action change(EntityDescription entity, String attribute) {
        boolean whose = OwnedEntity.class.isAssignableFrom(entity.type()) && ("owner".equals(attribute) || "team".equals(attribute));
        return whose ? Action.ASSIGN : Action.EDIT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleAccess access && person.equals(access.person) && roles.equals(access.roles);
    }

    @Override
    public int hashCode() {
        return person.hashCode() + roles.hashCode();
    }
}
