package org.peyvand.ui.rights;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.event.EventHandler;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.AccessPolicy;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.UiThread;

/**
 * What the person at work may do, known on the UI thread without asking anybody. Read before the first task of a page runs, and again
 * whenever roles, users, teams or branches have changed; until then everything is offered, and the service has the last word anyway.
 */
public final class PersonRights {
    private final Kit kit;
    private final List<Runnable> watchers = new ArrayList<>();
    private volatile Permitted now = Permitted.ALL;

    /** Of whoever works in this workbench; reads nothing yet. */
    public PersonRights(Kit kit) {
        this.kit = kit;
    }

    /** What is known now. */
    public Permitted now() {
        return now;
    }

    /** Reads the rights, off the UI thread, and hands them over on it. */
    public Permitted read() {
        UiThread.forbid("Reading rights");
        return kit.service(UnitOfWork.class).read(Session::permitted);
    }

    /** From now on these hold; whoever shows something by them is told when they are others. UI thread. */
    public void hold(Permitted other) {
        Permitted before = now;
        now = other;
        if (!before.equals(other)) {
            List.copyOf(watchers).forEach(Runnable::run);
        }
    }

    /** Keeps an eye on changes of the rights from now on. */
    public void start() {
        kit.find(IEventBroker.class).ifPresent(broker -> broker.subscribe(AccessPolicy.CHANGED, event -> again()));
    }

    private void again() {
        kit.background().task(KitText.of("task.load"), progress -> read()).then(this::hold).start();
    }

    /** Calls back on the UI thread after the rights have changed, as long as the owner lives. */
    public void watch(Control owner, Runnable changed) {
        watchers.add(changed);
        owner.addDisposeListener(event -> watchers.remove(changed));
    }

    /** Calls back on the UI thread after any change of roles, also when it changes nothing for the person. */
    public static void watchRoles(Kit kit, Control owner, Runnable changed) {
        kit.find(IEventBroker.class).ifPresent(broker -> {
            EventHandler handler = event -> changed.run();
            broker.subscribe(AccessPolicy.CHANGED, handler);
            owner.addDisposeListener(event -> broker.unsubscribe(handler));
        });
    }
}
