package org.peyvand.ui;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.event.EventHandler;
import org.peyvand.persistence.EntityChange;

/** Tells a page that something was stored by somebody, at most a few times a second. */
public final class Commits {
    private static final String TOPIC = "org/peyvand/persistence/COMMITTED";
    private static final int CALM = 400;

    private final Control owner;
    private final Predicate<EntityChange> concerns;
    private final Runnable changed;
    private boolean pending;

    private Commits(Control owner, Predicate<EntityChange> concerns, Runnable changed) {
        this.owner = owner;
        this.concerns = concerns;
        this.changed = changed;
    }

    /**
     * Calls back on the UI thread after changes were stored, as long as the owner lives.
     *
     * @param concerns which changes matter
     */
    public static void watch(Kit kit, Control owner, Predicate<EntityChange> concerns, Runnable changed) {
        Commits commits = new Commits(owner, concerns, changed);
        kit.find(IEventBroker.class).ifPresent(broker -> {
            EventHandler handler = event -> commits.received(event.getProperty("changes"));
            broker.subscribe(TOPIC, handler);
            owner.addDisposeListener(event -> broker.unsubscribe(handler));
        });
    }

    private void received(Object changes) {
        boolean mine = changes instanceof List<?> list
                && list.stream().anyMatch(change -> change instanceof EntityChange one && concerns.test(one));
        if (!mine || pending || owner.isDisposed()) {
            return;
        }
        pending = true;
        owner.getDisplay().timerExec(CALM, () -> {
            pending = false;
            if (!owner.isDisposed()) {
                changed.run();
            }
        });
    }
}
