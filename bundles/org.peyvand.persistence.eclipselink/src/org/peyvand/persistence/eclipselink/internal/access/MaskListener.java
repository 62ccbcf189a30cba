package org.peyvand.persistence.eclipselink.internal.access;

import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.peyvand.persistence.model.DomainEntity;

/** Masks every record that EclipseLink builds in a session that only reads, also those that are loaded later over a lazy reference. */
public final class MaskListener extends DescriptorEventAdapter {
    private static final String PROPERTY = "org.peyvand.mask";

    /** From now on what the session builds is masked. */
    public static void start(AbstractSession session, Mask mask) {
        session.setProperty(PROPERTY, mask);
        if (session.isUnitOfWork()) {
            session.getParent().setProperty(PROPERTY, mask);
        }
    }

    @Override
    public void postBuild(DescriptorEvent event) {
        mask(event);
    }

    @Override
    public void postRefresh(DescriptorEvent event) {
        mask(event);
    }

    private static void mask(DescriptorEvent event) {
        if (event.getSession().getProperty(PROPERTY) instanceof Mask mask && event.getObject() instanceof DomainEntity entity) {
            mask.apply(entity, event.getSession());
        }
    }
}
