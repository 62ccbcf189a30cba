package org.peyvand.persistence.eclipselink.internal.session;

import java.beans.PropertyChangeEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.changetracking.ChangeTracker;
import org.eclipse.persistence.descriptors.changetracking.DeferredChangeDetectionPolicy;
import org.eclipse.persistence.descriptors.changetracking.ObjectChangePolicy;
import org.eclipse.persistence.internal.sessions.UnitOfWorkChangeSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.peyvand.persistence.model.DomainEntity;

/** Knows which managed records are not yet written: woven ones keep account themselves, others are compared with their copy. */
final class PendingChanges {
    private final UnitOfWorkImpl unit;
    private final Set<DomainEntity> added = Collections.newSetFromMap(new IdentityHashMap<>());

    PendingChanges(UnitOfWorkImpl unit) {
        this.unit = unit;
    }

    void add(DomainEntity entity) {
        added.add(entity);
    }

    boolean isNew(DomainEntity entity) {
        return added.contains(entity);
    }

    boolean isEmpty() {
        return !unit.hasDeletedObjects() && changed().isEmpty();
    }

    /** Whether a query over these classes could miss something. */
    boolean touches(Set<Class<?>> types) {
        return unit.hasDeletedObjects() || changed().stream().anyMatch(entity -> types.stream().anyMatch(type -> type.isInstance(entity)));
    }

    /** All new and changed records. */
    List<DomainEntity> changed() {
        List<DomainEntity> changed = new ArrayList<>();
        for (Object object : unit.getCloneMapping().keySet()) {
            if (object instanceof DomainEntity entity && (isNew(entity) || isChanged(entity)) && !unit.isObjectDeleted(entity)) {
                changed.add(entity);
            }
        }
        return changed;
    }

    /** Names of the attributes of a managed record whose values are others than when it was read. */
    List<String> changedAttributes(DomainEntity entity) {
        ClassDescriptor descriptor = unit.getDescriptor(entity);
        ObjectChangeSet changes = descriptor.getObjectChangePolicy()
            .calculateChangesForExistingObject(entity, new UnitOfWorkChangeSet(unit), unit, descriptor, false);
        return changes == null ? List.of() : changes.getChanges().stream().filter(change -> differs(change, entity, descriptor))
            .map(ChangeRecord::getAttribute).toList();
    }

    private boolean differs(ChangeRecord change, DomainEntity entity, ClassDescriptor descriptor) {
        DatabaseMapping mapping = descriptor.getMappingForAttributeName(change.getAttribute());
        return mapping == null || mapping.isAggregateObjectMapping()
            || !Objects.equals(change.getOldValue(), mapping.getRealAttributeValueFromObject(entity, unit));
    }

    private boolean isChanged(DomainEntity entity) {
        ClassDescriptor descriptor = unit.getDescriptor(entity);
        ObjectChangePolicy policy = descriptor.getObjectChangePolicy();
        reportExtra(entity);
        if (!policy.shouldCompareExistingObjectForChange(entity, unit, descriptor)) {
            return false;
        }
        return policy.getClass() != DeferredChangeDetectionPolicy.class
            || policy.calculateChangesForExistingObject(entity, new UnitOfWorkChangeSet(unit), unit, descriptor, false) != null;
    }

    /** Tells EclipseLink of changed extra fields, as a woven record itself does of the others. */
    private static void reportExtra(DomainEntity entity) {
        Map<String, Object> changes = entity.takeExtraChanges();
        if (!changes.isEmpty() && entity instanceof ChangeTracker tracker && tracker._persistence_getPropertyChangeListener() != null) {
            changes.forEach((name, before) -> tracker._persistence_getPropertyChangeListener()
                .propertyChange(new PropertyChangeEvent(entity, name, before, entity.getExtra(name))));
        }
    }

    /** To be called when everything was written or forgotten. */
    void clear() {
        added.clear();
    }
}
