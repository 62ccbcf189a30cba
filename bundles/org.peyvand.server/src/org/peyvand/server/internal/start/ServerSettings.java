package org.peyvand.server.internal.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;

/**
 * What an administrator decides: the file {@code org.peyvand.server.cfg}, and before it the words of the command line, which come as properties of the
 * process.
 */
@Component(service = ServerSettings.class, configurationPid = "org.peyvand.server", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class ServerSettings {
    private static final String PREFIX = "peyvand.server.";
    private static final String EVERYWHERE = "0.0.0.0";
    private static final int PORT = 8443;
    private static final int LAST_PORT = 65535;

    private final UnaryOperator<String> property;
    private final Config config;

    /** The keys of the file. */
    public @interface Config {
        /** The address that it listens on. */
        String host() default EVERYWHERE;

        /** The port that it listens on. */
        int port() default PORT;

        /** Further host names and addresses by which clients reach it, with commas between. */
        String names() default "";

        /** Folder of the certificates, from the data folder. */
        String tls_folder() default "tls";

        /** Days for which the server's certificate is good. */
        int tls_days() default 90;

        /** Most bytes of the body of a request. */
        long body_most() default 8 << 20;

        /** Most threads that work on requests. */
        int threads_most() default 200;

        /** Seconds after which a connection on which nothing happens is closed. */
        int idle_seconds() default 60;
    }

    /** Made by Declarative Services. */
    @Activate
    public ServerSettings(BundleContext context, Config config) {
        this(context::getProperty, config);
    }

    ServerSettings(UnaryOperator<String> property, Config config) {
        this.property = property;
        this.config = config;
    }

    /** The data folder. */
    public Path data() {
        return Path.of(said("peyvand.data", "")).toAbsolutePath().normalize();
    }

    /** What a run needs and the next one makes anew. */
    public Path run() {
        return data().resolve("run").resolve("head-office");
    }

    /** The address that it listens on. */
    public String host() {
        return said(PREFIX + "host", config.host().strip());
    }

    /** Whether it listens on every address of the computer. */
    public boolean isEverywhere() {
        return host().isEmpty() || host().equals(EVERYWHERE) || host().equals("::");
    }

    /** The port; 0 for any free one. */
    public int port() {
        int port = Integer.parseInt(said(PREFIX + "port", Integer.toString(config.port())));
        return port < 0 || port > LAST_PORT ? PORT : port;
    }

    /** Further names by which it is reached, of the command line and of the file. */
    public List<String> names() {
        return Stream.of(said(PREFIX + "names", ""), config.names()).flatMap(text -> Arrays.stream(text.split(","))).map(String::strip)
            .filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** Where the authority and its certificates lie. */
    public Path certificates() {
        return data().resolve(config.tls_folder());
    }

    /** For how long the server's own certificate is good; it is renewed when a third of that is left. */
    public Duration certificateTime() {
        return Duration.ofDays(Math.max(1, config.tls_days()));
    }

    /** Most bytes of the body of a request. */
    public long mostBody() {
        return config.body_most();
    }

    /** Most threads that work on requests. */
    public int mostThreads() {
        return config.threads_most();
    }

    /** After this time a connection on which nothing happens is closed. */
    public Duration idle() {
        return Duration.ofSeconds(config.idle_seconds());
    }

    private String said(String name, String otherwise) {
        String value = property.apply(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
