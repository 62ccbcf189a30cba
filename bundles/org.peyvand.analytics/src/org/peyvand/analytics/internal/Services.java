package org.peyvand.analytics.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Services that are held only while they work, so that a source or an engine is created by its first report and not before. */
final class Services {

    private final BundleContext context;

    Services(BundleContext context) {
        this.context = context;
    }

    /**
     * Works with a service.
     *
     * @param <S>    the service's type
     * @param <R>    what the work gives
     * @param type   the service
     * @param filter which one, in LDAP form, or null for any
     * @param work   called with the service
     * @return what the work gave, empty when there is no such service
     */
    <S, R> Optional<R> with(Class<S> type, String filter, Function<S, R> work) {
        try {
            Collection<ServiceReference<S>> references = context.getServiceReferences(type, filter);
            for (ServiceReference<S> reference : references.stream().sorted(Comparator.reverseOrder()).toList()) {
                S service = context.getService(reference);
                if (service != null) {
                    try {
                        return Optional.ofNullable(work.apply(service));
                    } finally {
                        context.ungetService(reference);
                    }
                }
            }
            return Optional.empty();
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException("Bad filter " + filter, e);
        }
    }
}
