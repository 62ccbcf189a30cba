package org.peyvand.sync.simulation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.peyvand.persistence.safety.FileTree;

/**
 * A whole node with its own services and database beside others in this process: a framework within the framework, into which the bundles of the running test are
 * installed once more. Talked to by {@link Harness} with classes of the platform only, since each framework loads its own.
 */
final class NestedNode implements AutoCloseable {
    private static final Set<String> INFRASTRUCTURE = Set.of("org.apache.felix.scr", "org.eclipse.equinox.event", "org.eclipse.equinox.registry");

    /** Where the classes of the test's own bundle are. */
    private static final String DEVELOPMENT = "osgi.dev";

    private final Path folder;
    private Framework framework;
    private BiFunction<String, Object, Object> harness;

    /** @param folder for its bundles and its database */
    NestedNode(Path folder) {
        this.folder = folder;
        start();
    }

    void start() {
        try {
            Map<String, String> configuration = new HashMap<>();
            configuration.put(Constants.FRAMEWORK_STORAGE, folder.resolve("framework").toString());
            configuration.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
            configuration.put("equinox.log.history.max", "100");
            configuration.put(DEVELOPMENT, FrameworkUtil.getBundle(NestedNode.class).getBundleContext().getProperty(DEVELOPMENT));
            configuration.put("peyvand.data", folder.resolve("data").toString());
            framework = ServiceLoader.load(FrameworkFactory.class, FrameworkFactory.class.getClassLoader()).findFirst().orElseThrow().newFramework(configuration);
            framework.init();
            List<Bundle> installed = install(framework.getBundleContext());
            framework.adapt(FrameworkWiring.class).resolveBundles(installed);
            for (Bundle bundle : installed) {
                if (bundle.getState() == Bundle.INSTALLED) {
                    bundle.start();     // says why it cannot be resolved
                }
            }
            framework.start();
            for (Bundle bundle : installed) {
                boolean fragment = (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
                String name = bundle.getSymbolicName();
                if (!fragment && (name.startsWith("org.peyvand.") || INFRASTRUCTURE.contains(name))) {
                    bundle.start(Bundle.START_ACTIVATION_POLICY);
                }
            }
            harness = harness(installed);
        } catch (BundleException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Bundle> install(BundleContext context) throws BundleException {
        List<Bundle> installed = new ArrayList<>();
        for (Bundle bundle : FrameworkUtil.getBundle(NestedNode.class).getBundleContext().getBundles()) {
            if (bundle.getBundleId() != 0 && !bundle.getSymbolicName().startsWith("org.eclipse.tycho")) {
                installed.add(context.installBundle("reference:" + file(bundle).toUri()));
            }
        }
        return installed;
    }

    /** Locations of the bundles of a test run are relative to where it is installed. */
    private static Path file(Bundle bundle) {
        String path = bundle.getLocation().replaceFirst("^(initial@)?reference:file:", "");
        Path install = Path.of(URI.create(System.getProperty("osgi.install.area").replace(" ", "%20")));
        return install.resolve(path).normalize();
    }

    @SuppressWarnings("unchecked")
    private BiFunction<String, Object, Object> harness(List<Bundle> installed) throws ReflectiveOperationException {
        Bundle host = installed.stream().filter(bundle -> bundle.getSymbolicName().equals("org.peyvand.sync")).findFirst().orElseThrow();
        return (BiFunction<String, Object, Object>) host.loadClass(Harness.class.getName()).getConstructor(BundleContext.class).newInstance(framework.getBundleContext());
    }

    /** Has something done. */
    Object ask(String command, Object argument) {
        return harness.apply(command, argument);
    }

    /** What bears calls to this node as head office. */
    UnaryOperator<byte[]> asHead(String branch) {
        return call -> (byte[]) ask("answer", new Object[] {branch, call});
    }

    Path data() {
        return folder.resolve("data");
    }

    void stop() {
        try {
            framework.stop();
            framework.waitForStop(30_000);
        } catch (BundleException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Copies the data folder while nobody works. */
    Path copy(Path to) throws IOException {
        stop();
        copy(data(), to.resolve("data"));
        start();
        return to;
    }

    /** Goes on with another data folder in place of its own. */
    void replace(Path from) throws IOException {
        stop();
        FileTree.delete(data());
        copy(from.resolve("data"), data());
        start();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Override
    public void close() {
        stop();
    }
}
