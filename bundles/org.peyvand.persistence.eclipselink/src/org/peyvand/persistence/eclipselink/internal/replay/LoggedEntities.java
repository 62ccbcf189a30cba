package org.peyvand.persistence.eclipselink.internal.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.peyvand.persistence.eclipselink.internal.log.LoggedEntity;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/** The entities of one generation of the unit by the names that the change log has for them. */
final class LoggedEntities {
    private final Map<String, Known> known = new HashMap<>();

    /** An entity and how it is logged. */
    record Known(Class<? extends DomainEntity> type, LoggedEntity logged) {
    }

    LoggedEntities(ServerSession session, EntityDescriptions descriptions) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            Class<?> type = descriptor.getJavaClass();
            if (DomainEntity.class.isAssignableFrom(type)) {
                LoggedEntity logged = LoggedEntity.of(descriptor, descriptions);
                known.put(logged.id(), new Known(type.asSubclass(DomainEntity.class), logged));
            }
        }
    }

    Set<String> names() {
        return Set.copyOf(known.keySet());
    }

    Optional<Known> named(String entity) {
        return Optional.ofNullable(known.get(entity));
    }
}
