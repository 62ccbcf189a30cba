package org.peyvand.persistence.derby.internal;

import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

/** Nobody listens. */
final class NoEvents implements EventAdmin {
    @Override
    public void postEvent(Event event) {
        // nobody listens
    }

    @Override
    public void sendEvent(Event event) {
        // nobody listens
    }
}
