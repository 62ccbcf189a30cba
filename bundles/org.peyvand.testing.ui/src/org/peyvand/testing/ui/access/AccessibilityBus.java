package org.peyvand.testing.ui.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A message bus of its own with the accessibility service on it. The service notes its address on the display; GTK finds it there when the first
 * window of this process is opened, and offers what is on the screen. Ends with {@link #close()}, which takes the note away.
 */
public final class AccessibilityBus implements AutoCloseable {
    private static final String ROOT = "/org/a11y/atspi/accessible/root";
    private static final long PATIENCE_SECONDS = 5;

    private final Process daemon;
    private final Path folder;
    private final Bus session;
    private final Bus bus;

    private AccessibilityBus(Process daemon, Path folder, Bus session, Bus bus) {
        this.daemon = daemon;
        this.folder = folder;
        this.session = session;
        this.bus = bus;
    }

    /**
     * Starts the bus; call it before the first {@code Display} of the process.
     *
     * @throws IOException it cannot be started; the message says which package is missing
     */
    public static AccessibilityBus start() throws IOException {
        Path folder = Files.createTempDirectory("peyvand-bus");
        ProcessBuilder builder = new ProcessBuilder("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address",
                "--address=unix:path=" + folder.resolve("session"));
        builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
        builder.environment().remove("AT_SPI_BUS_ADDRESS");
        Process daemon;
        try {
            daemon = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new IOException("The test of accessibility needs the program dbus-daemon: apt-get install dbus-daemon at-spi2-core", e);
        }
        try {
            Bus session = Bus.at(new BufferedReader(daemon.inputReader(StandardCharsets.UTF_8)).readLine());
            String address = (String) session.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress").getFirst();
            return new AccessibilityBus(daemon, folder, session, Bus.at(address));
        } catch (BusFailure e) {
            daemon.destroy();
            throw new IOException("The test of accessibility needs the service org.a11y.Bus: apt-get install at-spi2-core", e);
        }
    }

    /** What this process shows on the screen now, as screen readers get it; empty while it has opened no window. Never on the UI thread, which has to answer. */
    public Optional<AccessibleNode> tree() {
        for (Object child : (List<?>) bus.call("org.a11y.atspi.Registry", ROOT, TreeReader.ACCESSIBLE, "GetChildren").getFirst()) {
            String name = (String) ((List<?>) child).getFirst();
            Object process = bus.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetConnectionUnixProcessID", name).getFirst();
            if (((Integer) process).longValue() == ProcessHandle.current().pid()) {
                return Optional.of(new TreeReader(bus, name).read(ROOT));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        bus.close();
        session.close();
        daemon.destroy();
        try {
            if (!daemon.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                daemon.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
