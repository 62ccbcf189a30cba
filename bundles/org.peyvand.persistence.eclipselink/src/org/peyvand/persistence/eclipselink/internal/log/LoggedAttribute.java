package org.peyvand.persistence.eclipselink.internal.log;

import java.beans.PropertyChangeEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.changetracking.ChangeTracker;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.peyvand.persistence.extra.ExtraAttribute;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Secret;

/**
 * One attribute as the change log sees it: a plain value, a reference by its identifier, or a part of an embedded object.
 *
 * @param name name or, within an embedded object, path
 * @param embedded the mapping of the embedded object it is in, or {@code null}
 */
public record LoggedAttribute(String name, DatabaseMapping embedded, DatabaseMapping mapping) {
    /** These stand in the row of the log itself or are of no interest. */
    private static final Set<String> STAMPS = Set.of("id", "version", "branchId", "createdAt", "createdBy", "changedAt", "changedBy");

    /**
     * The attributes of a class in the order of their names.
     *
     * @param wanted by name
     */
    static List<LoggedAttribute> of(ClassDescriptor descriptor, Predicate<String> wanted) {
        List<LoggedAttribute> found = new ArrayList<>();
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            String name = mapping.getAttributeName();
            if (STAMPS.contains(name) || !wanted.test(name) || isSecret(descriptor.getJavaClass(), name)) {
                continue;
            }
            if (mapping.isDirectToFieldMapping() || mapping.isObjectReferenceMapping()) {
                found.add(new LoggedAttribute(name, null, mapping));
            } else if (mapping.isAggregateObjectMapping()) {
                mapping.getReferenceDescriptor().getMappings().stream()
                    .filter(part -> !isSecret(mapping.getReferenceDescriptor().getJavaClass(), part.getAttributeName()))
                    .forEach(part -> found.add(new LoggedAttribute(name + '.' + part.getAttributeName(), mapping, part)));
            }
        }
        found.sort(Comparator.comparing(LoggedAttribute::name));
        return List.copyOf(found);
    }

    private static boolean isSecret(Class<?> type, String name) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass).flatMap(one -> Arrays.stream(one.getDeclaredFields()))
            .filter(field -> field.getName().equals(name)).findFirst().filter(field -> field.isAnnotationPresent(Secret.class)).isPresent();
    }

    /** Name of the attribute of the entity itself. */
    String attribute() {
        return (embedded == null ? mapping : embedded).getAttributeName();
    }

    /** The value in the words of the log: of a reference the identifier. */
    public Object value(Object entity, AbstractSession session) {
        return embedded == null ? part(entity, session) : part(embedded.getRealAttributeValueFromObject(entity, session), session);
    }

    /** The value within the object that holds it, which for an embedded attribute is the embedded object. */
    Object part(Object holder, AbstractSession session) {
        return holder == null ? null : logged(mapping.getRealAttributeValueFromObject(holder, session));
    }

    /** The class that its value has in the log. */
    public Class<?> type() {
        return mapping.isObjectReferenceMapping() ? UUID.class : mapping.getAttributeClassification();
    }

    /** Whether it always has a value. */
    public boolean isPrimitive() {
        return type() != null && type().isPrimitive();
    }

    /** The class of the records that it refers to; empty when it is no reference. */
    public Optional<Class<? extends DomainEntity>> target() {
        Class<?> type = mapping.isObjectReferenceMapping() ? mapping.getReferenceDescriptor().getJavaClass() : Object.class;
        return DomainEntity.class.isAssignableFrom(type) ? Optional.of(type.asSubclass(DomainEntity.class)) : Optional.empty();
    }

    /**
     * Sets the value of a managed record, so that EclipseLink sees that it was changed.
     *
     * @param value of a reference the record, managed too
     */
    public void set(DomainEntity entity, Object value, AbstractSession session) {
        if (name.startsWith(ExtraAttribute.PREFIX)) {
            entity.setExtra(name, value);
        } else if (embedded == null) {
            set(entity, mapping, value, session);
        } else {
            Object holder = embedded.getRealAttributeValueFromObject(entity, session);
            if (holder == null) {
                holder = embedded.getReferenceDescriptor().getObjectBuilder().buildNewInstance();
                set(entity, embedded, holder, session);
            }
            set(holder, mapping, value, session);
        }
    }

    private static void set(Object holder, DatabaseMapping mapping, Object value, AbstractSession session) {
        Object before = mapping.getRealAttributeValueFromObject(holder, session);
        mapping.setRealAttributeValueInObject(holder, value);
        if (holder instanceof ChangeTracker tracker && tracker._persistence_getPropertyChangeListener() != null) {
            tracker._persistence_getPropertyChangeListener().propertyChange(new PropertyChangeEvent(holder, mapping.getAttributeName(), before, value));
        }
    }

    /** A former value in the words of the log. */
    static Object logged(Object value) {
        return value instanceof DomainEntity entity ? entity.getId() : value;
    }
}
