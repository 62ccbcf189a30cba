package org.peyvand.nodes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.peyvand.nodes.internal.NestedFramework;
import org.peyvand.nodes.internal.Restart;

/** A head office or a branch beside others in this process: a whole node with services and a database of its own, talked to with classes of the platform only. */
public final class Node implements AutoCloseable {
    private final Path data;
    private final NestedFramework framework;
    private final BiFunction<String, Object, Object> inside;
    private final Consumer<Runnable> restart;

    /** What comes into the framework of a node beside the bundles it is made of. */
    @FunctionalInterface
    public interface More {
        /** Called before the bundles of the node are resolved and started. */
        void into(BundleContext context) throws BundleException, IOException;
    }

    /**
     * Starts it.
     *
     * @param inside has things done within the node: made there once more, with the context of the node's framework; its bundle is in the node with everything that it needs
     * @param folder for its bundles and its data, which may be there already
     */
    public Node(Class<? extends BiFunction<String, Object, Object>> inside, Path folder, More more) {
        this(inside, folder, Map.of(), more);
    }

    /**
     * Starts it.
     *
     * @param properties of its host, beside the data folder
     */
    public Node(Class<? extends BiFunction<String, Object, Object>> inside, Path folder, Map<String, String> properties, More more) {
        this.data = folder.resolve("data");
        Map<String, String> all = new HashMap<>(properties);
        all.put("peyvand.data", data.toString());
        this.framework = new NestedFramework(inside, folder.resolve("framework"), all, more);
        this.inside = framework.make(inside);
        this.restart = framework.make(Restart.class);
    }

    /** Has something done. */
    public Object ask(String command, Object argument) {
        return inside.apply(command, argument);
    }

    /** What bears calls to this node as head office. */
    public UnaryOperator<byte[]> answering(String branch) {
        return call -> (byte[]) ask("answer", new Object[] {branch, call});
    }

    /** Where its database is. */
    public Path data() {
        return data;
    }

    /** Takes down what stands on the database and on the clock, and brings it up again: what was in memory is gone, what is on disk is not. */
    public void restart(Runnable between) {
        restart.accept(between);
    }

    /** A copy of its data, made while its database is closed. */
    public void copy(Path to) {
        restart(() -> Folders.copy(data, to));
    }

    /** Goes on with other data. */
    public void replace(Path from) {
        restart(() -> put(from));
    }

    /** Puts other data in the place of its own, while nobody works with them. */
    public void put(Path from) {
        Folders.delete(data);
        Folders.copy(from, data);
    }

    @Override
    public void close() {
        framework.stop();
    }
}
