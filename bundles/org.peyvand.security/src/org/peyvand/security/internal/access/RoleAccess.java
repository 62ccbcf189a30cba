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
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.security.model.RecordGrant;
import org.peyvand.security.model.Reach;

/**
 * What the roles of one person allow together: the most that one of them does. What belongs to nobody in particular (products, stages,
 * pick lists, users, branches) may be read by everybody, unless a role that says something about it says otherwise; roles themselves are
 * for those with full access alone.
 */
final class RoleAccess implements Access {
    private static final String SECURITY = "security.";

    private final Person person;
    private final List<Grants> roles;
    private final EntityDescriptions descriptions;

    RoleAccess(Person person, List<Grants> roles, EntityDescriptions descriptions) {
        this.person = person;
        this.roles = List.copyOf(roles);
        this.descriptions = descriptions;
    }

    @Override
    public Criterion records(EntityDescription entity, Action action) {
        if (entity.id().startsWith(SECURITY)) {
            return Criteria.nothing();
        }
        return new ReachCriterion(person).of(entity, reach(entity, action), action == Action.CREATE);
    }

    /** How far an action reaches: the farthest of all roles. */
    Reach reach(EntityDescription entity, Action action) {
        return roles.stream().map(role -> reach(role, entity, action)).max(Comparator.naturalOrder())
            .orElseGet(() -> unsaid(entity, action));
    }

    private Reach reach(Grants role, EntityDescription entity, Action action) {
        boolean owned = OwnedEntity.class.isAssignableFrom(entity.type());
        Stream<String> names = Stream.concat(lineage(entity), owned ? Stream.of(RecordGrant.ANY) : Stream.empty());
        return names.map(name -> role.reach(name, action)).filter(Objects::nonNull).findFirst().orElseGet(() -> unsaid(entity, action));
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
        return roles.stream().filter(role -> reach(role, entity, Action.READ) != Reach.NONE)
            .map(role -> field(role, entity, attribute)).max(Comparator.naturalOrder()).orElse(FieldRight.EDIT);
    }

    private FieldRight field(Grants role, EntityDescription entity, String attribute) {
        return lineage(entity).map(name -> role.field(name, attribute, null)).filter(Objects::nonNull).findFirst().orElse(FieldRight.EDIT);
    }

    /** The entity and those above it, nearest first. */
    private Stream<String> lineage(EntityDescription entity) {
        return Stream.<Class<?>>iterate(entity.type(), Objects::nonNull, Class::getSuperclass)
            .flatMap(type -> descriptions.all().stream().filter(one -> one.type() == type)).map(EntityDescription::id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleAccess access && person.equals(access.person) && roles.equals(access.roles);
    }

    @Override
    public int hashCode() {
        return person.hashCode() + roles.hashCode();
    }

    @Override
    public Action change(EntityDescription entity, String attribute) {
        boolean whose = OwnedEntity.class.isAssignableFrom(entity.type()) && ("owner".equals(attribute) || "team".equals(attribute));
        return whose ? Action.ASSIGN : Action.EDIT;
    }
}
