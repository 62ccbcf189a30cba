package org.peyvand.testing;

import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Events come later, in the order in which they were sent. */
public final class Events {
    private static final String TOPIC = "org/peyvand/test/DONE";

    private Events() {
    }

    /** Waits until all events that were sent so far have been heard. */
    public static void awaitAll() {
        BundleContext context = FrameworkUtil.getBundle(Events.class).getBundleContext();
        CountDownLatch heard = new CountDownLatch(1);
        ServiceRegistration<EventHandler> registered = context.registerService(EventHandler.class, event -> heard.countDown(),
            new Hashtable<>(Map.of(EventConstants.EVENT_TOPIC, TOPIC)));
        try {
            context.getService(context.getServiceReference(EventAdmin.class)).postEvent(new Event(TOPIC, Map.of()));
            if (!heard.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("events are not delivered");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            registered.unregister();
        }
    }
}
