package org.peyvand.server.internal.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.servlet.runtime.HttpServiceRuntime;
import org.peyvand.base.text.Message;
import org.peyvand.safety.RunningPeyvand;
import org.peyvand.server.Readiness;

/**
 * Prints the one line on standard output, when the port answers and the database was tried. From then on the command line can ask this process for work
 * on its data folder.
 */
@Component(service = Announcement.class, immediate = true)
public final class Announcement {
    private static final Logger LOG = System.getLogger(Announcement.class.getName());
    private static final int PORT_SECONDS = 300;
    private static final String HEALTH = "/health/*";

    private final ServerSettings settings;
    private final ProcessEnd end;
    private final RunningPeyvand running;
    private final PrintStream out;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private volatile RunningPeyvand.Listening listening;

    /** Made by Declarative Services. */
    @Activate
    public Announcement(@Reference ServerSettings settings, @Reference DatabaseReadiness readiness, @Reference ProcessEnd end, @Reference RunningPeyvand running) {
        this.settings = settings;
        this.end = end;
        this.running = running;
        // the process has turned System.out to standard error
        this.out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, System.out.charset());
        port.copy().orTimeout(PORT_SECONDS, TimeUnit.SECONDS).exceptionally(this::noPort);
        readiness.first().thenAcceptBothAsync(port, this::announce);
    }

    /** Jetty; it comes back each time it listens anew. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, updated = "bindRuntime", unbind = "unbindRuntime")
    void bindRuntime(HttpServiceRuntime runtime, Map<String, Object> properties) {
        Optional<Integer> open = Endpoints.port(properties);
        if (open.isPresent() && answers(runtime)) {
            port.complete(open.get());
        }
    }

    private static boolean answers(HttpServiceRuntime runtime) {
        try {
            return Arrays.stream(runtime.getRuntimeDTO().servletContextDTOs).flatMap(context -> Arrays.stream(context.servletDTOs))
                .flatMap(servlet -> Arrays.stream(servlet.patterns)).anyMatch(HEALTH::equals);
        } catch (IllegalStateException e) {
            LOG.log(Level.DEBUG, "It is only being registered; it tells when it has changed", e);
            return false;
        }
    }

    void unbindRuntime(HttpServiceRuntime runtime) {
        LOG.log(Level.DEBUG, "{0} is gone", runtime);
    }

    private Integer noPort(Throwable late) {
        if (late instanceof CancellationException || late.getCause() instanceof CancellationException) {
            return null;    // ended before the port was open
        }
        end.because(Message.of(Announcement.class, "port.closed", settings.host(), Integer.toString(settings.port()), settings.data().resolve("log").toString()), late);
        return null;
    }

    private void announce(Readiness.State state, int open) {
        if (end.isEnding()) {
            return;
        }
        if (state != Readiness.State.READY) {
            System.err.println(Message.of(Announcement.class, "database.waiting").in(Locale.getDefault()));
        }
        String host = settings.isEverywhere() ? "localhost" : settings.host();
        URI address = URI.create("https://" + (host.contains(":") ? '[' + host + ']' : host) + ':' + open);
        out.println(Message.of(Announcement.class, "listens", address.toString()).in(Locale.getDefault()));
        out.flush();
        // what libraries print while they are stopped nobody is to read
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
        LOG.log(Level.INFO, "Listens on {0}", address);
        listening = running.listen();
    }

    @Deactivate
    void stop() {
        port.cancel(true);
        if (listening != null) {
            listening.close();
        }
    }
}
