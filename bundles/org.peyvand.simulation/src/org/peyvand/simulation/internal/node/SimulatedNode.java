package org.peyvand.simulation.internal.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.peyvand.nodes.Folders;
import org.peyvand.nodes.Node;
import org.peyvand.persistence.safety.RestoredMark;
import org.peyvand.simulation.internal.inside.Inside;

/** A head office or a branch: a whole node with services and database of its own, with a clock that may be off and power that may go. */
public final class SimulatedNode implements AutoCloseable {
    /** Changes that are told in one push: few, so that most exchanges have the next on its way while one is stored. */
    private static final String SMALL = "3";

    private final String name;
    private final Path data;
    private final VirtualClock clock;
    private final Power power = new Power();
    private final Node node;
    private int copies;

    /**
     * Starts it.
     *
     * @param folder for its bundles and its data
     * @param millis the time of the simulation
     * @param template the data with which it begins; {@code null} for none
     */
    public SimulatedNode(String name, Path folder, AtomicLong millis, Path template) {
        this.name = name;
        this.data = folder.resolve("data");
        if (template != null) {
            Folders.copy(template, data);
        }
        this.clock = new VirtualClock(millis);
        this.node = new Node(Inside.class, folder, Map.of("peyvand.sync.part", SMALL), context -> {
            context.registerService(Clock.class, clock, null);
            context.installBundle("simulation:policies", Policies.bundle());
        });
        ask("power", power);
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** Has something done. */
    public Object ask(String command, Object argument) {
        return node.ask(command, argument);
    }

    /** What bears calls to this node as head office. */
    public UnaryOperator<byte[]> answering(String branch) {
        return node.answering(branch);
    }

    /** Its clock is so many milliseconds ahead. */
    public void clockOff(long millis) {
        clock.off(millis);
    }

    /** The power goes at some call of the database from now on. */
    public void powerFor(long calls) {
        power.holdFor(calls);
    }

    /** Whether the power is gone. */
    public boolean isOff() {
        return power.isOff();
    }

    /** The power is back; what was in memory is gone. */
    public void start() {
        node.restart(power::on);
    }

    /** The power stays; nothing was to happen after all. */
    public void powerOn() {
        power.on();
    }

    /** The computer stops at this moment: what is on its disk now is all that is left. */
    public void crash() {
        Path image = data.resolveSibling("image" + copies++);
        power.holdFor(0);
        power.getAsBoolean();
        Folders.copy(data, image);
        node.restart(() -> {
            node.put(image);
            power.on();
        });
        Folders.delete(image);
    }

    /** What is on its disk at this moment, while nobody works and the database is open; a database that begins with it recovers. */
    public void image(Path to) {
        Folders.delete(to);
        Folders.copy(data, to);
    }

    /** A copy of its data, made while its database is closed. */
    public void copy(Path to) {
        node.copy(to);
    }

    /** Goes on with other data. */
    public void replace(Path from) {
        node.restart(() -> {
            node.put(from);
            power.on();
        });
    }

    /** Its data are known to be those of a backup, as whoever restores them by our program leaves them. */
    public void markRestored() {
        try {
            new RestoredMark(data).set("simulation");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        power.on();
        node.close();
    }
}
