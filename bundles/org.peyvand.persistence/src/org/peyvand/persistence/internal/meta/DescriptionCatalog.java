package org.peyvand.persistence.internal.meta;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.extensions.BrokenContribution;
import org.peyvand.persistence.extra.ExtraFields;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.module.Module;
import org.peyvand.persistence.module.Modules;

/** Describes every contributed entity that carries {@link Described}; made on first use, since the registry may fill late. */
@Component
public final class DescriptionCatalog implements EntityDescriptions {
    private static final Logger LOG = System.getLogger(DescriptionCatalog.class.getName());

    private final Modules modules;
    private final ExtraFields extraFields;
    private volatile Found found;

    /** The descriptions by class and by identifier. */
    private record Found(Map<Class<?>, EntityDescription> byType, Map<String, EntityDescription> byId) {
        static Found of(Map<Class<?>, EntityDescription> byType) {
            Map<String, EntityDescription> byId = new HashMap<>();
            byType.values().forEach(description -> byId.putIfAbsent(description.id(), description));
            return new Found(Collections.unmodifiableMap(byType), byId);
        }
    }

    @Activate
    public DescriptionCatalog(@Reference Modules modules, @Reference ExtraFields extraFields) {
        this.modules = modules;
        this.extraFields = extraFields;
    }

    @Override
    public Collection<EntityDescription> all() {
        return found().byType().values();
    }

    @Override
    public EntityDescription of(Class<?> type) {
        return find(type).orElseThrow(() -> new IllegalArgumentException(type.getName() + " is not a described and contributed entity"));
    }

    @Override
    public Optional<EntityDescription> find(Class<?> type) {
        Map<Class<?>, EntityDescription> byType = found().byType();
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            EntityDescription known = byType.get(c);
            if (known != null) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<EntityDescription> byId(String id) {
        return Optional.ofNullable(found().byId().get(id));
    }

    private Found found() {
        Found present = found;
        return present != null ? present : load();
    }

    private synchronized Found load() {
        if (found == null) {
            Map<Class<?>, EntityDescription> byType = new LinkedHashMap<>();
            for (Module module : modules.inOrder()) {
                for (Class<?> type : module.entities()) {
                    describe(type, module).ifPresent(description -> byType.put(type, description));
                }
            }
            found = Found.of(byType);
        }
        return found;
    }

    private Optional<EntityDescription> describe(Class<?> type, Module module) {
        if (!DomainEntity.class.isAssignableFrom(type) || !type.isAnnotationPresent(Described.class)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ReflectedEntity(type.asSubclass(DomainEntity.class), this, extraFields));
        } catch (BrokenContribution e) {
            LOG.log(Level.ERROR, "Module " + module.id() + ": " + e.getMessage(), e);
            return Optional.empty();
        }
    }
}
