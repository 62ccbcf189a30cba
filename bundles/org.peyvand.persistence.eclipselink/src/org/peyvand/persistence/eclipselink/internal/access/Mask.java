package org.peyvand.persistence.eclipselink.internal.access;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Takes from a record that leaves a session what whoever works may not see: hidden attributes, and of a record that may not be read at
 * all, but is referred to by one that may, everything but its name.
 */
public final class Mask {
    private static final Set<String> STAMPS = Set.of("id", "version", "branchId", "createdAt", "createdBy", "changedAt", "changedBy");
    private final Supplier<Rights> rights;

    /** @param rights asked each time */
    public Mask(Supplier<Rights> rights) {
        this.rights = rights;
    }

    /** Takes from the record, which is of no unit of work that could still store it. */
    public void apply(DomainEntity entity, AbstractSession session) {
        Rights present = rights.get();
        if (present.isFull()) {
            return;
        }
        if (new Match(session).isTrue(present.records(entity.getClass(), Action.READ), entity)) {
            hide(entity, session);
            return;
        }
        for (DatabaseMapping mapping : session.getDescriptor(entity).getMappings()) {
            if (!STAMPS.contains(mapping.getAttributeName()) && !isName(present, entity, mapping.getAttributeName())) {
                empty(mapping, entity);
            }
        }
    }

    /** Puts the stored values back in place of those that were taken from a copy, so that the copy can be stored. */
    public void restore(DomainEntity copy, DomainEntity stored, AbstractSession session) {
        for (DatabaseMapping mapping : hidden(copy, session)) {
            mapping.setRealAttributeValueInObject(copy, mapping.getRealAttributeValueFromObject(stored, session));
        }
    }

    /** Takes the hidden attributes from a copy again. */
    public void hide(DomainEntity copy, AbstractSession session) {
        hidden(copy, session).forEach(mapping -> empty(mapping, copy));
    }

    private List<DatabaseMapping> hidden(DomainEntity entity, AbstractSession session) {
        Rights present = rights.get();
        if (present.isFull()) {
            return List.of();
        }
        ClassDescriptor descriptor = session.getDescriptor(entity);
        Set<String> names = present.hidden(entity.getClass(), () -> descriptor.getMappings().stream().map(DatabaseMapping::getAttributeName)
            .filter(name -> !STAMPS.contains(name)));
        return names.stream().map(descriptor::getMappingForAttributeName).toList();
    }

    private static boolean isName(Rights rights, DomainEntity entity, String attribute) {
        return rights.title(entity.getClass()).map(title -> title.equals(attribute) || title.startsWith(attribute + '.')).orElse(false);
    }

    private static void empty(DatabaseMapping mapping, DomainEntity entity) {
        Class<?> type = mapping.getAttributeAccessor().getAttributeClass();
        mapping.setRealAttributeValueInObject(entity, type != null && type.isPrimitive() ? zero(type) : null);
    }

    private static Object zero(Class<?> primitive) {
        if (primitive == boolean.class) {
            return false;
        }
        if (primitive == long.class) {
            return 0L;
        }
        return primitive == double.class ? (Object) 0d : (Object) 0;
    }
}
