package org.peyvand.persistence.eclipselink.internal.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.peyvand.persistence.eclipselink.internal.log.LoggedAttribute;
import org.peyvand.persistence.eclipselink.internal.log.LoggedEntity;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/** The entities of one generation of the unit by the names that the change log has for them. */
final class LoggedEntities {
    private final Map<String, Known> known = new HashMap<>();

    /**
     * An entity and how it is logged.
     *
     * @param whole of a part: the attribute with the identifier of the record that it is a part of, where that is no reference; {@code null} otherwise
     * @param wholes the classes of those records
     */
    record Known(Class<? extends DomainEntity> type, LoggedEntity logged, LoggedAttribute whole, List<Class<? extends DomainEntity>> wholes) {

        /** Whether an attribute leads to records of a class. */
        boolean leads(LoggedAttribute attribute, Class<?> to) {
            return attribute.target().filter(target -> target.isAssignableFrom(to)).isPresent() || attribute.equals(whole) && wholes.contains(to);
        }
    }

    LoggedEntities(ServerSession session, EntityDescriptions descriptions) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            Class<?> type = descriptor.getJavaClass();
            if (DomainEntity.class.isAssignableFrom(type)) {
                LoggedEntity logged = LoggedEntity.of(descriptor, descriptions);
                known.put(logged.id(), known(type.asSubclass(DomainEntity.class), logged, descriptions));
            }
        }
    }

    private static Known known(Class<? extends DomainEntity> type, LoggedEntity logged, EntityDescriptions descriptions) {
        LoggedAttribute whole = descriptions.byId(logged.id()).flatMap(EntityDescription::part).flatMap(logged::attribute)
            .filter(attribute -> attribute.target().isEmpty()).orElse(null);
        List<Class<? extends DomainEntity>> wholes = new ArrayList<>();
        descriptions.all().stream().filter(one -> one.owns().contains(type)).forEach(one -> wholes.add(one.type()));
        return new Known(type, logged, whole, wholes);
    }

    Set<String> names() {
        return Set.copyOf(known.keySet());
    }

    Collection<Known> all() {
        return known.values();
    }

    Optional<Known> named(String entity) {
        return Optional.ofNullable(known.get(entity));
    }
}
