package org.peyvand.sync.simulation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A head office and branches of it, each a whole node with a database on disk. */
final class Offices implements AutoCloseable {
    private final NestedNode head;
    private final Map<NestedNode, String> branches = new LinkedHashMap<>();

    /**
     * Opens the head office and some branches, which have what belongs to them afterwards.
     *
     * @param folder in which each has its own
     */
    Offices(Path folder, String... names) {
        head = new NestedNode(folder.resolve("head"));
        head.ask("user", null);
        for (String name : names) {
            branches.put(new NestedNode(folder.resolve(name.toLowerCase(Locale.ROOT))), (String) head.ask("branch", name));
        }
        branches.forEach((branch, id) -> branch.ask("join", id));
        sync();
    }

    NestedNode head() {
        return head;
    }

    /** A branch, by its place among the names. */
    NestedNode branch(int place) {
        return branches.keySet().stream().skip(place).findFirst().orElseThrow();
    }

    /** The identifier of a branch. */
    String id(NestedNode branch) {
        return branches.get(branch);
    }

    /** Exchanges once. */
    @SuppressWarnings("unchecked")
    Map<String, Long> sync(NestedNode branch) {
        return (Map<String, Long>) branch.ask("sync", head.asHead(id(branch)));
    }

    /** Each branch exchanges once. */
    void sync() {
        branches.keySet().forEach(this::sync);
    }

    @Override
    public void close() {
        head.close();
        branches.keySet().forEach(NestedNode::close);
    }
}
