package org.peyvand.testing;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.util.promise.Promise;
import org.osgi.util.tracker.ServiceTracker;
import org.peyvand.persistence.Database;

/**
 * The services of all installed bundles over a database of one test. The component that gives the database is taken down and up again,
 * and with it everything that stands on it, so that no test sees the data of another. One at a time in a process.
 */
public final class TestPlatform implements AutoCloseable {
    private static final Set<String> INFRASTRUCTURE = Set.of("org.apache.felix.scr", "org.eclipse.equinox.event",
        "org.eclipse.equinox.registry");
    private static final long LONGEST_WAIT_MILLIS = 10_000;

    private final BundleContext context;
    private final DataPlace place;

    private TestPlatform(DataPlace place) {
        this.context = start();
        this.place = place;
        reopen(place::set);
    }

    static TestPlatform at(DataPlace place) {
        return new TestPlatform(place);
    }

    /** Over a new database in memory, or on the server when the second engine is tested; gone when it is closed. */
    public static TestPlatform inMemory() {
        return new TestPlatform(DataPlace.passing());
    }

    /** Over a new database without any tables, in memory or on the server; gone when it is closed. */
    public static TestPlatform empty() {
        return new TestPlatform(DataPlace.empty());
    }

    /** Over a new database on the PostgreSQL server of the tests, gone when it is closed. */
    public static TestPlatform onServer() {
        return new TestPlatform(DataPlace.onServer());
    }

    /** Over the database in a data folder, which is made when it is not there. */
    public static TestPlatform in(Path folder) {
        return new TestPlatform(DataPlace.in(folder));
    }

    /** Over the database in a data folder; where there is none, it is made from a copy that has all tables, which is quicker. */
    public static TestPlatform withTables(Path folder) {
        return new TestPlatform(DataPlace.filled(folder));
    }

    /** Closes the database and all services over it, and opens them again: what was in memory is gone, what is on disk is not. */
    public void restart() {
        reopen(place::set);
    }

    /**
     * A service.
     *
     * @throws IllegalStateException when it does not appear within ten seconds
     */
    public <S> S service(Class<S> type) {
        return service(context, type);
    }

    /** A service that needs no database; {@link #service} says when there is none. */
    static <S> S beforeAnyDatabase(Class<S> type) {
        return service(start(), type);
    }

    private static <S> S service(BundleContext context, Class<S> type) {
        ServiceTracker<S, S> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            S service = tracker.waitForService(LONGEST_WAIT_MILLIS);
            if (service == null) {
                throw new IllegalStateException("No service " + type.getName() + "; is its bundle among the test's additional.bundles?");
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            tracker.close();
        }
    }

    @Override
    public void close() {
        reopen(place::clear);
    }

    /** @param between what is done while no database is open */
    private void reopen(Runnable between) {
        ServiceComponentRuntime runtime = service(ServiceComponentRuntime.class);
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs()) {
            if (Arrays.asList(component.serviceInterfaces).contains(Database.class.getName())) {
                await(runtime.disableComponent(component));
                between.run();
                await(runtime.enableComponent(component));
            }
        }
    }

    private static void await(Promise<Void> promise) {
        try {
            promise.getValue();
        } catch (InvocationTargetException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In a test run bundles may be installed and not started. */
    private static BundleContext start() {
        Bundle own = FrameworkUtil.getBundle(TestPlatform.class);
        try {
            own.start(Bundle.START_TRANSIENT);
            for (Bundle bundle : own.getBundleContext().getBundles()) {
                String name = bundle.getSymbolicName();
                boolean fragment = (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
                if (!fragment && (name.startsWith("org.peyvand.") || INFRASTRUCTURE.contains(name))) {
                    bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
                }
            }
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
        return own.getBundleContext();
    }
}
