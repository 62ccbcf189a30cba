package org.peyvand.persistence.eclipselink.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;

/**
 * The services of a type, looked up when they are first asked for and again after any of them came, changed or went: to ask the registry takes
 * longer than a short query, and every unit of work asks. Safe for many threads.
 *
 * @param <T> the type
 */
final class RankedServices<T> implements AutoCloseable {
    private final BundleContext context;
    private final Class<T> type;
    private final ServiceListener listener = event -> forget();
    private final AtomicInteger changes = new AtomicInteger();
    private volatile List<T> known;

    /** Nothing is looked up yet. */
    RankedServices(BundleContext context, Class<T> type) {
        this.context = context;
        this.type = type;
        try {
            context.addServiceListener(listener, "(objectClass=" + type.getName() + ')');
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("The name of a class is no filter", e);
        }
    }

    /** Those that can be had, highest ranking first. */
    List<T> all() {
        List<T> present = known;
        return present != null ? present : found();
    }

    /** The one with the highest ranking. */
    Optional<T> best() {
        List<T> present = all();
        return present.isEmpty() ? Optional.empty() : Optional.of(present.getFirst());
    }

    /** What is not complete, or was overtaken by a change, is an answer for this once. */
    private List<T> found() {
        int before = changes.get();
        Collection<ServiceReference<T>> references = references();
        List<T> found = new ArrayList<>();
        for (ServiceReference<T> reference : references.stream().sorted(Comparator.reverseOrder()).toList()) {
            T service = context.getService(reference);
            if (service != null) {
                found.add(service);
            }
        }
        List<T> answer = List.copyOf(found);
        synchronized (changes) {
            if (answer.size() == references.size() && changes.get() == before) {
                known = answer;
            }
        }
        return answer;
    }

    private Collection<ServiceReference<T>> references() {
        try {
            return context.getServiceReferences(type, null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("No filter was given", e);
        }
    }

    private void forget() {
        synchronized (changes) {
            changes.incrementAndGet();
            known = null;
        }
    }

    /** From now on it does not hear of changes. */
    @Override
    public void close() {
        context.removeServiceListener(listener);
        forget();
    }
}
