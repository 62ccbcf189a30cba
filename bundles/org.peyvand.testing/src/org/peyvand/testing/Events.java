package org.peyvand.testing;

import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
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

    /** Counts the events of a topic from now on. */
    public static Waiting waiting(String topic) {
        return new Waiting(topic);
    }

    /** How often a topic was heard of. */
    public static final class Waiting implements AutoCloseable {
        private final Semaphore heard = new Semaphore(0);
        private final ServiceRegistration<EventHandler> registered;

        private Waiting(String topic) {
            registered = FrameworkUtil.getBundle(Events.class).getBundleContext().registerService(EventHandler.class, event -> heard.release(),
                new Hashtable<>(Map.of(EventConstants.EVENT_TOPIC, topic)));
        }

        /** Waits until it was heard so many times, since the beginning. */
        public boolean await(int times) throws InterruptedException {
            boolean enough = heard.tryAcquire(times, 30, TimeUnit.SECONDS);
            if (enough) {
                heard.release(times);
            }
            return enough;
        }

        @Override
        public void close() {
            registered.unregister();
        }
    }
}
