package org.peyvand.nodes.inside;

import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The services of a node.
 *
 * @param context of the node's framework
 */
public record Services(BundleContext context) {
    private static final long LONGEST_WAIT_MILLIS = 20_000;

    /** The service of a type, as soon as it is there. */
    public <S> S get(Class<S> type) {
        ServiceTracker<S, S> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            S service = tracker.waitForService(LONGEST_WAIT_MILLIS);
            if (service == null) {
                throw new IllegalStateException("No service " + type.getName() + "; what is not satisfied: " + Unsatisfied.in(context));
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            tracker.close();
        }
    }
}
