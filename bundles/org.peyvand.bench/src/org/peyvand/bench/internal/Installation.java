package org.peyvand.bench.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The installation that this process runs from; starts further processes of it. */
public final class Installation {

    /** What an empty e4 window needs: the platform itself, and nothing of the product or its libraries. */
    private static final Pattern PLATFORM = Pattern.compile("(org\\.eclipse\\.(core|e4|equinox|emf|swt|jface|osgi|urischeme)|org\\.osgi"
            + "|org\\.apache\\.(felix|aries|batik|xmlgraphics|commons)|org\\.objectweb|slf4j|jakarta|javax|org\\.w3c|com\\.github\\.weisj"
            + "|org\\.peyvand\\.bench\\.empty|com\\.sun\\.jna).*");

    private static final Pattern SERVICES = Pattern.compile("/org\\.(peyvand\\.(?!link|nl|bench\\.tests)[a-z.]*|eclipse\\.equinox\\.(event|app|registry))[-_]");

    private final Path home;

    /** That of this process. */
    public Installation() {
        home = Path.of(URI.create(System.getProperty("osgi.install.area").replace(" ", "%20")));
    }

    /** Starts the workbench or another product, which closes when it has painted; the caller waits for it. */
    Process start(Path configuration, Path data, Path ready, List<String> arguments) throws IOException {
        return run(configuration, data, List.of("-Dpeyvand.ready=" + ready), arguments);
    }

    /** Starts it with further properties. */
    Process run(Path configuration, Path data, List<String> properties, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms96m", "-Xmx1g",
                "-XX:+UseSerialGC", "-XX:SurvivorRatio=4", "-XX:MinHeapFreeRatio=15", "-XX:MaxHeapFreeRatio=30", "-Dderby.storage.pageCacheSize=1000", "-Xshare:auto",
                "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + data.resolve("bench.jsa"), "-Xlog:cds*=off", "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file", ""), "-Dpeyvand.data=" + data));
        command.addAll(properties);
        command.addAll(List.of("-jar", launcher().toString(), "-configuration", configuration.toString(), "-nosplash"));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(data.resolve("start.log").toFile()).start();
    }

    /**
     * The command line that starts the commands of this installation, be it a product or a run of tests.
     *
     * @param properties further arguments of the virtual machine
     */
    public List<String> command(Path configuration, Path data, List<String> properties, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=128m", "-XX:MetaspaceSize=128m", "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file", ""), "-Dpeyvand.data=" + data));
        command.addAll(properties);
        command.addAll(List.of("-jar", launcher().toString(), "-configuration", configuration.toString(), "-nosplash", "-application", "org.peyvand.cli.application",
                "-data", "@none"));
        command.addAll(arguments);
        return command;
    }

    /** In a product among its plug-ins, in a run of tests wherever the build has it. */
    private Path launcher() throws IOException {
        String bundle = Arrays.stream(config().getProperty("osgi.bundles").split(",")).filter(b -> b.contains("org.eclipse.equinox.launcher")).findFirst().orElse("");
        if (bundle.startsWith("reference:file:/")) {
            return Path.of(bundle.replaceAll("^reference:file:|@.*$", ""));
        }
        try (Stream<Path> plugins = Files.list(home.resolve("plugins"))) {
            return plugins.filter(p -> p.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
        }
    }

    /** A configuration area with the bundles of the product. */
    public Path fullConfiguration(Path folder) throws IOException {
        return write(folder, config());
    }

    /** A configuration area with the bundles of the platform only. */
    Path emptyConfiguration(Path folder) throws IOException {
        Properties config = config();
        config.setProperty("osgi.bundles", Arrays.stream(config.getProperty("osgi.bundles").split(","))
                .filter(b -> PLATFORM.matcher(b.replaceAll(".*/|reference:file:", "")).matches()).collect(Collectors.joining(",")));
        config.remove("eclipse.product");
        config.remove("eclipse.application");
        return write(folder, config);
    }

    private Properties config() throws IOException {
        Properties config = new Properties();
        try (InputStream in = Files.newInputStream(home.resolve("configuration/config.ini"))) {
            config.load(in);
        }
        config.setProperty("osgi.bundles", Arrays.stream(config.getProperty("osgi.bundles").split(",")).map(Installation::started).collect(Collectors.joining(",")));
        return config;
    }

    /** A run of tests leaves bundles with services as they are; a product says of each that it is started. */
    private static String started(String bundle) {
        return SERVICES.matcher(bundle).find() && !bundle.contains("@") ? bundle + "@start" : bundle;
    }

    private Path write(Path folder, Properties config) throws IOException {
        String plugins = home.resolve("plugins").toUri().toString();
        String bundles = config.getProperty("osgi.bundles");
        config.setProperty("osgi.bundles", bundles.replaceAll("reference:file:(?!/)(plugins/)?", "reference:" + plugins));
        String framework = config.getProperty("osgi.framework");
        config.setProperty("osgi.framework", framework.replaceAll("^file:(?!/)(plugins/)?", plugins));
        Files.createDirectories(folder);
        try (Writer out = Files.newBufferedWriter(folder.resolve("config.ini"))) {
            config.store(out, null);
        }
        return folder;
    }
}
