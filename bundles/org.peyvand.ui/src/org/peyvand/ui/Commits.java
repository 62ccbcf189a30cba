package org.peyvand.ui;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.peyvand.persistence.EntityChange;

/** Tells a page that something was stored by somebody, at most a few times a second. */
public final class Commits {
    private static final int CALM = 400;

    private final Predicate<EntityChange> concerns;
    private final Delay calm;

    private Commits(Control owner, Predicate<EntityChange> concerns, Runnable changed) {
        this.concerns = concerns;
        this.calm = new Delay(owner, CALM, changed);
    }

    /**
     * Calls back on the UI thread after changes were stored, as long as the owner lives.
     *
     * @param concerns which changes matter
     */
    public static void watch(Kit kit, Control owner, Predicate<EntityChange> concerns, Runnable changed) {
        Commits commits = new Commits(owner, concerns, changed);
        kit.find(IEventBroker.class).ifPresent(broker -> {
            EventHandler handler = event -> commits.received(event);
            broker.subscribe(EntityChange.TOPIC, handler);
            owner.addDisposeListener(event -> broker.unsubscribe(handler));
        });
    }

    private void received(Event event) {
        if (isAbout(event, concerns)) {
            calm.soon();
        }
    }

    /** Whether an event of {@link EntityChange#TOPIC} tells of such a change, or of more changes than it can tell. */
    public static boolean isAbout(Event event, Predicate<EntityChange> concerns) {
        return Boolean.TRUE.equals(event.getProperty(EntityChange.TRUNCATED)) || event.getProperty(EntityChange.CHANGES) instanceof List<?> changes
                && changes.stream().anyMatch(change -> change instanceof EntityChange one && concerns.test(one));
    }
}
