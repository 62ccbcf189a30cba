package org.peyvand.bench.internal;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Takes the listeners of the change log from the engine for the length of one work. The product has no switch for that and shall have none, so
 * this reaches into it by reflection.
 */
final class ChangeListening {

    private static final String UNIT = "org.peyvand.persistence.eclipselink.internal.unit.PersistenceUnit";
    private static final String LISTENER = "ChangeListener";

    /** The listeners of each class of records, and which of them feed the log. */
    private final Map<List<Object>, List<Object>> listeners = new IdentityHashMap<>();

    /** @throws ReflectiveOperationException when the product is not made as this knows it */
    ChangeListening() throws ReflectiveOperationException {
        BundleContext context = FrameworkUtil.getBundle(ChangeListening.class).getBundleContext();
        Object unit = service(context);
        Object session = call(call(unit, "present"), "session");
        for (Object descriptor : ((Map<?, ?>) call(session, "getDescriptors")).values()) {
            @SuppressWarnings("unchecked")
            List<Object> all = (List<Object>) call(call(descriptor, "getEventManager"), "getEventListeners");
            List<Object> ours = all.stream().filter(one -> one.getClass().getSimpleName().equals(LISTENER)).toList();
            if (!ours.isEmpty()) {
                listeners.put(all, ours);
            }
        }
        if (listeners.isEmpty()) {
            throw new IllegalStateException("nothing listens to changes");
        }
    }

    private static Object service(BundleContext context) throws ReflectiveOperationException {
        try {
            return context.getService(context.getAllServiceReferences(UNIT, null)[0]);
        } catch (org.osgi.framework.InvalidSyntaxException e) {
            throw new ReflectiveOperationException(e);
        }
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }

    /** Runs the work without the log; events of changes are not sent either. */
    void without(Stopwatch.Work work) throws Exception {
        listeners.forEach(Collection::removeAll);
        try {
            work.run();
        } finally {
            listeners.forEach(Collection::addAll);
        }
    }
}
