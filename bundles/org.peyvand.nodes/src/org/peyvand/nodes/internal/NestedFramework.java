package org.peyvand.nodes.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.connect.ConnectFrameworkFactory;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import org.peyvand.nodes.Node;

/** A framework within the framework, with those of the present bundles that a node needs. */
public final class NestedFramework {
    /** What nobody requires by its packages. */
    private static final Set<String> SERVICES = Set.of("org.apache.felix.scr", "org.eclipse.equinox.event", "org.eclipse.equinox.registry", "org.peyvand.persistence.derby",
        "org.peyvand.persistence.eclipselink", "org.peyvand.security", "org.peyvand.safety");
    /** Where the classes of bundles are while they are developed. */
    private static final String DEVELOPMENT = "osgi.dev";

    private final SharedLibraries libraries = new SharedLibraries();
    private final Framework framework;
    private final List<Bundle> installed;

    /**
     * Starts it.
     *
     * @param host a class of the bundle that the node is for
     * @param properties what its bundles find, the data folder among it
     */
    public NestedFramework(Class<?> host, Path storage, Map<String, String> properties, Node.More more) {
        try {
            BundleContext own = FrameworkUtil.getBundle(NestedFramework.class).getBundleContext();
            Map<String, String> configuration = new HashMap<>(properties);
            configuration.put(Constants.FRAMEWORK_STORAGE, storage.toString());
            configuration.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
            configuration.put("equinox.log.history.max", "100");
            if (own.getProperty(DEVELOPMENT) != null) {
                configuration.put(DEVELOPMENT, own.getProperty(DEVELOPMENT));
            }
            framework = ServiceLoader.load(ConnectFrameworkFactory.class, ConnectFrameworkFactory.class.getClassLoader()).findFirst().orElseThrow()
                .newFramework(configuration, libraries);
            framework.init();
            install(needed(own, FrameworkUtil.getBundle(host)));
            more.into(framework.getBundleContext());
            installed = Stream.of(framework.getBundleContext().getBundles()).filter(bundle -> bundle.getBundleId() != 0).toList();
            framework.adapt(FrameworkWiring.class).resolveBundles(installed);
            framework.start();
            for (Bundle bundle : installed) {
                start(bundle);
            }
        } catch (BundleException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void start(Bundle bundle) throws BundleException {
        if (!isFragment(bundle) && !isLibrary(bundle)) {
            bundle.start(isOwn(bundle) ? Bundle.START_ACTIVATION_POLICY : 0);     // nobody would load a class of the others
        }
    }

    private static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    private static boolean isOwn(Bundle bundle) {
        return bundle.getSymbolicName().startsWith("org.peyvand.");
    }

    /** Whether nothing in it is started: it has classes that others use. */
    private static boolean isLibrary(Bundle bundle) {
        return !isOwn(bundle) && !SERVICES.contains(bundle.getSymbolicName());
    }

    private void install(Set<Bundle> bundles) throws BundleException {
        for (Bundle bundle : bundles) {
            String location = isLibrary(bundle) && !isFragment(bundle) ? libraries.share(bundle) : "reference:" + file(bundle).toUri();
            framework.getBundleContext().installBundle(location);
        }
    }

    /** What a node is made of, with everything that these stand on; of tests only those of the bundle that it is for. */
    private static Set<Bundle> needed(BundleContext own, Bundle host) {
        Deque<Bundle> open = new ArrayDeque<>(Stream.of(own.getBundles()).filter(bundle -> SERVICES.contains(bundle.getSymbolicName())).toList());
        open.addAll(List.of(own.getBundle(), host));
        own.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.copyOf(open));
        Set<Bundle> found = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Bundle next = open.poll();
            BundleWiring wiring = next.adapt(BundleWiring.class);
            if (next.getBundleId() != 0 && found.add(next) && wiring != null) {
                wiring.getRequiredWires(null).forEach(wire -> open.add(wire.getProvider().getBundle()));
                wiring.getProvidedWires(BundleRevision.HOST_NAMESPACE).stream().map(BundleWire::getRequirer).map(BundleRevision::getBundle)
                    .filter(fragment -> next == host || !fragment.getSymbolicName().endsWith(".tests")).forEach(open::add);
            }
        }
        return found;
    }

    /** Locations of bundles are relative to where the program is installed. */
    private static Path file(Bundle bundle) {
        String path = bundle.getLocation().replaceFirst("^(initial@)?reference:file:", "");
        Path install = Path.of(URI.create(System.getProperty("osgi.install.area").replace(" ", "%20")));
        return install.resolve(path).normalize();
    }

    /**
     * Makes an object of a class once more, as this framework has it.
     *
     * @param type takes the context of the framework; what it is used as is a class of the platform
     */
    @SuppressWarnings("unchecked")
    public <T> T make(Class<?> type) {
        String name = FrameworkUtil.getBundle(type).getSymbolicName();
        Bundle bundle = installed.stream().filter(one -> name.equals(one.getSymbolicName())).findFirst().orElseThrow();
        try {
            return (T) bundle.loadClass(type.getName()).getConstructor(BundleContext.class).newInstance(framework.getBundleContext());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes it down. */
    public void stop() {
        try {
            framework.stop();
            framework.waitForStop(30_000);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
