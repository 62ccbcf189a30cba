package org.peyvand.persistence.eclipselink.internal.log;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/** Hears of every insert, update and delete that EclipseLink makes, and notes it in the change log of the running unit of work. */
public final class ChangeListener extends DescriptorEventAdapter {
    private static final String NOTHING = "{}";

    private final EntityDescriptions descriptions;
    private final Map<ClassDescriptor, LoggedEntity> entities = new ConcurrentHashMap<>();

    /** @param descriptions for the identifiers of entities */
    public ChangeListener(EntityDescriptions descriptions) {
        this.descriptions = descriptions;
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        note(event, Kind.CREATED, entity(event).whole(event.getObject(), session(event), true));
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        ObjectChangeSet changes = ((ObjectLevelModifyQuery) event.getQuery()).getObjectChangeSet();
        String json = changes == null ? NOTHING : entity(event).changes(event.getObject(), changes, session(event));
        if (!NOTHING.equals(json)) {
            note(event, Kind.UPDATED, json);
        }
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        note(event, Kind.DELETED, entity(event).whole(event.getObject(), session(event), false));
    }

    private void note(DescriptorEvent event, Kind kind, String json) {
        if (session(event).getProperty(ChangeLog.PROPERTY) instanceof ChangeLog log) {
            log.add(entity(event).id(), ((DomainEntity) event.getObject()).getId(), kind, json);
        }
    }

    private LoggedEntity entity(DescriptorEvent event) {
        ClassDescriptor descriptor = session(event).getDescriptor(event.getObject());
        LoggedEntity known = entities.get(descriptor);
        return known != null ? known : entities.computeIfAbsent(descriptor, d -> LoggedEntity.of(d, descriptions));
    }

    private static AbstractSession session(DescriptorEvent event) {
        return event.getSession();
    }
}
