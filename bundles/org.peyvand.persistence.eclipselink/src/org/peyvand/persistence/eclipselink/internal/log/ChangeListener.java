package org.peyvand.persistence.eclipselink.internal.log;

import java.util.function.Function;
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
    private final ClassDescriptor own;
    private volatile LoggedEntity entity;

    /**
     * Listens to one class, not to those below it.
     *
     * @param descriptions for the identifiers of entities
     */
    public ChangeListener(EntityDescriptions descriptions, ClassDescriptor own) {
        this.descriptions = descriptions;
        this.own = own;
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        note(event, Kind.CREATED, stamp -> entity().whole((DomainEntity) event.getObject(), session(event), true, stamp));
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        ObjectChangeSet changes = ((ObjectLevelModifyQuery) event.getQuery()).getObjectChangeSet();
        note(event, Kind.UPDATED, stamp -> changes == null ? NOTHING : entity().changes(event.getObject(), changes, session(event)));
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        note(event, Kind.DELETED, stamp -> entity().whole((DomainEntity) event.getObject(), session(event), false, stamp));
    }

    private void note(DescriptorEvent event, Kind kind, Function<ChangeLog.Stamp, String> changes) {
        boolean ours = session(event).getDescriptor(event.getObject()) == own;
        if (ours && session(event).getProperty(ChangeLog.PROPERTY) instanceof ChangeLog log) {
            String json = changes.apply(log.stamp());
            if (kind != Kind.UPDATED || !NOTHING.equals(json)) {
                log.add(entity().id(), ((DomainEntity) event.getObject()).getId(), kind, json);
            }
        }
    }

    private LoggedEntity entity() {
        if (entity == null) {
            entity = LoggedEntity.of(own, descriptions);
        }
        return entity;
    }

    private static AbstractSession session(DescriptorEvent event) {
        return event.getSession();
    }
}
