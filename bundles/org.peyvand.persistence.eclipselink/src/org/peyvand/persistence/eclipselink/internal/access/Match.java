package org.peyvand.persistence.eclipselink.internal.access;

import java.util.Objects;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.eclipse.persistence.queries.ReadObjectQuery;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.model.DomainEntity;

/** Tells of an object in memory whether a criterion of an {@code Access} is true. A reference at the end of a path is not loaded. */
record Match(AbstractSession session) {

    /** @throws IllegalArgumentException for a comparison that rights are not made of */
    boolean isTrue(Criterion criterion, Object entity) {
        return switch (criterion) {
            case Criterion.Everything every -> true;
            case Criterion.All all -> all.parts().stream().allMatch(part -> isTrue(part, entity));
            case Criterion.Any any -> any.parts().stream().anyMatch(part -> isTrue(part, entity));
            case Criterion.Not not -> !isTrue(not.part(), entity);
            case Criterion.Null missing -> value(entity, missing.path()) == null;
            case Criterion.In in -> {
                Object value = value(entity, in.path());
                yield in.values().stream().anyMatch(one -> Objects.equals(plain(one), value));
            }
            case Criterion.Compare compare when compare.relation() == Criterion.Relation.IS ->
                Objects.equals(plain(compare.value()), value(entity, compare.path()));
            case Criterion.Within within -> {
                Object whole = stored(within.type(), value(entity, within.path()));
                yield whole != null && isTrue(within.criterion(), whole);
            }
            case Criterion.Kind kind -> kind.type().isInstance(kind.path().isEmpty() ? entity : reached(entity, kind.path()));
            default -> throw new IllegalArgumentException("Rights cannot be made of " + criterion);
        };
    }

    /** The record with this identifier, or {@code null}. */
    Object stored(Class<?> type, Object id) {
        if (id == null) {
            return null;
        }
        ReadObjectQuery query = new ReadObjectQuery(type);
        query.setSelectionId(id);
        return session.executeQuery(query);
    }

    /** The value at a path, a reference by its identifier; {@code null} where a reference is empty. */
    private Object value(Object entity, String path) {
        int dot = path.lastIndexOf('.');
        String last = path.substring(dot + 1);
        Object holder = dot < 0 ? entity : reached(entity, path.substring(0, dot));
        if (holder == null) {
            return null;
        }
        DatabaseMapping mapping = mapping(holder, last);
        return mapping instanceof OneToOneMapping reference ? identifier(holder, reference) : mapping.getRealAttributeValueFromObject(holder, session);
    }

    private Object reached(Object entity, String path) {
        Object at = entity;
        for (String name : path.split("\\.")) {
            at = at == null ? null : mapping(at, name).getRealAttributeValueFromObject(at, session);
        }
        return at;
    }

    private Object identifier(Object holder, OneToOneMapping reference) {
        Object value = reference.getAttributeValueFromObject(holder);
        Object held = value == null ? null : reference.getIndirectionPolicy().extractPrimaryKeyForReferenceObject(value, session);
        if (held == null) {
            return plain(reference.getRealAttributeValueFromObject(holder, session));
        }
        // a reference that is not loaded holds its key as it stands in the row
        return held instanceof String text ? UUID.fromString(text) : held;
    }

    private DatabaseMapping mapping(Object holder, String name) {
        ClassDescriptor descriptor = session.getDescriptor(holder);
        DatabaseMapping mapping = descriptor == null ? null : descriptor.getMappingForAttributeName(name);
        if (mapping == null) {
            throw new IllegalArgumentException(holder.getClass().getName() + " has no attribute " + name);
        }
        return mapping;
    }

    private static Object plain(Object value) {
        return value instanceof DomainEntity entity ? entity.getId() : value;
    }
}
