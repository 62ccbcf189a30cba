package org.peyvand.simulation.internal.script;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.peyvand.nodes.Folders;
import org.peyvand.simulation.internal.node.SimulatedNode;

/** A head office and its branches. Begins anew as often as wanted from the same beginning: everybody enrolled, the first load complete. */
public final class World implements AutoCloseable {
    /** Name of the head office. */
    public static final String HEAD = "head";
    private static final long BEGINNING = 1_800_000_000_000L;

    private final Path folder;
    private final AtomicLong time = new AtomicLong(BEGINNING);
    private final Map<String, SimulatedNode> nodes = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> users = new HashMap<>();
    private long beginning;

    /**
     * Makes it.
     *
     * @param folder empty
     */
    public World(Path folder, List<String> branches) {
        this.folder = folder;
        add(HEAD, null);
        head().ask("structure", null);
        head().copy(blank());
        branches.forEach(branch -> add(branch, blank()));
        head().ask("open", null);
        for (String branch : branches) {
            enrol(branch);
        }
        nodes.forEach((name, node) -> node.copy(beginning(name)));
        beginning = time.get();
    }

    private void add(String name, Path template) {
        nodes.put(name, new SimulatedNode(name, folder.resolve(name), time, template));
    }

    /** A database in which there is nothing yet. */
    Path blank() {
        return folder.resolve("blank");
    }

    @SuppressWarnings("unchecked")
    private void enrol(String branch) {
        List<String> known = (List<String>) head().ask("branch", branch);
        ids.put(branch, known.get(0));
        users.put(branch, known.get(1));
        node(branch).ask("join", known.get(0));
        node(branch).ask("sync", head().answering(known.get(0)));
    }

    private Path beginning(String name) {
        return folder.resolve("beginning").resolve(name);
    }

    /** Everything is as it was in the beginning. */
    void reset() {
        time.set(beginning);
        nodes.forEach((name, node) -> {
            node.clockOff(0);
            node.replace(beginning(name));
            List.of(backup(name), twin(name), aside(name)).forEach(Folders::delete);
        });
    }

    SimulatedNode node(String name) {
        SimulatedNode node = nodes.get(name);
        if (node == null) {
            throw new IllegalArgumentException("No node " + name);
        }
        return node;
    }

    SimulatedNode head() {
        return node(HEAD);
    }

    /** All but the head office. */
    List<String> branches() {
        return nodes.keySet().stream().filter(name -> !name.equals(HEAD)).toList();
    }

    String id(String branch) {
        return ids.get(branch);
    }

    /** Somebody who works in a branch. */
    String user(String branch) {
        return users.get(branch);
    }

    /** Some time goes by. */
    void later(long millis) {
        time.addAndGet(millis);
    }

    Path backup(String name) {
        return folder.resolve("backup").resolve(name);
    }

    /** A copy of a node's data with which somebody else works. */
    Path twin(String name) {
        return folder.resolve("twin").resolve(name);
    }

    /** Where the data of a node are while others stand in their place. */
    Path aside(String name) {
        return folder.resolve("aside").resolve(name);
    }

    @Override
    public void close() {
        nodes.values().forEach(SimulatedNode::close);
    }
}
