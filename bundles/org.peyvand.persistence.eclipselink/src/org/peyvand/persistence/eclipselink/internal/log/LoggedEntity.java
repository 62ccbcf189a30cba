package org.peyvand.persistence.eclipselink.internal.log;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/**
 * How the records of one class are written to the change log.
 *
 * @param id identifier of the description, or the class's simple name when it is not described
 * @param byName the attributes by the names that the log has for them
 */
public record LoggedEntity(String id, List<LoggedAttribute> attributes, Map<String, LoggedAttribute> byName) {

    private static LoggedEntity of(String id, List<LoggedAttribute> attributes) {
        return new LoggedEntity(id, attributes, attributes.stream().collect(Collectors.toMap(LoggedAttribute::name, Function.identity())));
    }

    /** That of a class. */
    public static LoggedEntity of(ClassDescriptor descriptor, EntityDescriptions descriptions) {
        EntityDescription description = describe(descriptor.getJavaClass(), descriptions);
        if (description == null) {
            return of(descriptor.getJavaClass().getSimpleName(), LoggedAttribute.of(descriptor, name -> true));
        }
        // keys for search and sorting follow from other attributes
        return of(description.id(), LoggedAttribute.of(descriptor, name -> !name.endsWith("Key")
            || description.attributes().stream().anyMatch(shown -> shown.name().equals(name))));
    }

    private static EntityDescription describe(Class<?> type, EntityDescriptions descriptions) {
        return descriptions.all().stream().filter(description -> description.type() == type).findFirst().orElse(null);
    }

    /** All values, as new ones of a created or as old ones of a deleted record. */
    String whole(DomainEntity entity, AbstractSession session, boolean created, ChangeLog.Stamp stamp) {
        StringBuilder json = new StringBuilder(256).append('{');
        Stamps.whole(entity, stamp, created).forEach((name, value) -> append(json, name, created ? null : value, created ? value : null));
        for (LoggedAttribute attribute : attributes) {
            Object value = attribute.value(entity, session);
            if (value != null) {
                append(json, attribute.name(), created ? null : value, created ? value : null);
            }
        }
        return json.append('}').toString();
    }

    /**
     * The values of a record as those of one that is made.
     *
     * @param names of its attributes
     * @param values one for each, {@code null} where there is none
     */
    public static String image(List<String> names, List<?> values) {
        StringBuilder json = new StringBuilder(256).append('{');
        for (int i = 0; i < names.size(); i++) {
            if (values.get(i) != null) {
                append(json, names.get(i), null, values.get(i));
            }
        }
        return json.append('}').toString();
    }

    /** The same, with those that are empty too. */
    public static String whole(List<String> names, List<?> values) {
        StringBuilder json = new StringBuilder(256).append('{');
        for (int i = 0; i < names.size(); i++) {
            append(json, names.get(i), null, values.get(i));
        }
        return json.append('}').toString();
    }

    /** The values that differ. */
    String changes(Object entity, ObjectChangeSet changes, AbstractSession session) {
        StringBuilder json = new StringBuilder(128).append('{');
        ChangeRecord moved = changes.getChangesForAttributeNamed(Stamps.BRANCH);
        if (moved != null && !Objects.equals(moved.getOldValue(), ((DomainEntity) entity).getBranchId())) {
            append(json, Stamps.BRANCH, moved.getOldValue(), ((DomainEntity) entity).getBranchId());
        }
        for (LoggedAttribute attribute : attributes) {
            ChangeRecord change = changes.getChangesForAttributeNamed(attribute.attribute());
            if (change != null) {
                Object before = change.getOldValue();
                Object old = attribute.embedded() == null ? LoggedAttribute.logged(before) : attribute.part(before, session);
                Object now = attribute.value(entity, session);
                if (!Objects.equals(old, now)) {
                    append(json, attribute.name(), old, now);
                }
            }
        }
        return json.append('}').toString();
    }

    /** The attribute with a name of the log. */
    public Optional<LoggedAttribute> attribute(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static void append(StringBuilder json, String name, Object old, Object now) {
        if (json.length() > 1) {
            json.append(',');
        }
        Json.string(json, name);
        json.append(":[");
        Json.value(json, old);
        json.append(',');
        Json.value(json, now);
        json.append(']');
    }
}
