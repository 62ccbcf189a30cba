package org.peyvand.sync.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peyvand.nodes.Node;

/** A head office and branches of it, each a whole node with a database on disk. */
final class Offices implements AutoCloseable {
    /** Identifiers of branches by the names of all, for data that are kept to begin with. */
    private static final Map<List<String>, List<String>> KNOWN = new HashMap<>();
    private static final String HEAD = "head";
    private final Map<String, Path> folders;
    private final List<String> names;
    private final Node head;
    private final List<Node> branches = new ArrayList<>();
    private final List<String> ids;

    /** Opens the head office and some branches, which have what belongs to them afterwards. */
    Offices(String... names) {
        this(Map.of(), names);
    }

    /** @param folders of those nodes that have one of their own, by the name of the branch or {@code head} */
    Offices(Map<String, Path> folders, String... names) {
        this.folders = folders;
        this.names = List.of(names);
        if (KNOWN.containsKey(this.names)) {
            ids = KNOWN.get(this.names);
            head = node(HEAD, place(HEAD));
            this.names.forEach(name -> branches.add(node(name, place(name))));
        } else {
            ids = new ArrayList<>();
            head = node(HEAD, Stock.blank());
            head.ask("user", null);
            this.names.forEach(this::enrol);
            sync();
            keep();
        }
    }

    private Node node(String name, Path data) {
        return folders.containsKey(name) ? Stock.in(folders.get(name), data) : Stock.with(data);
    }

    private void enrol(String name) {
        ids.add((String) head.ask("branch", name));
        Node branch = node(name, Stock.blank());
        branch.ask("join", ids.getLast());
        branches.add(branch);
    }

    private void keep() {
        head.copy(place(HEAD));
        for (int i = 0; i < names.size(); i++) {
            branches.get(i).copy(place(names.get(i)));
        }
        KNOWN.put(names, List.copyOf(ids));
    }

    private Path place(String node) {
        return Stock.place("begin-" + String.join("-", names)).resolve(node);
    }

    Node head() {
        return head;
    }

    /** A branch, by its place among the names. */
    Node branch(int place) {
        return branches.get(place);
    }

    /** The identifier of a branch. */
    String id(Node branch) {
        return ids.get(branches.indexOf(branch));
    }

    /** Exchanges once. */
    @SuppressWarnings("unchecked")
    Map<String, Long> sync(Node branch) {
        return (Map<String, Long>) branch.ask("sync", head.answering(id(branch)));
    }

    /** Each branch exchanges once. */
    void sync() {
        branches.forEach(this::sync);
    }

    @Override
    public void close() {
        close(HEAD, head);
        for (int i = 0; i < names.size(); i++) {
            close(names.get(i), branches.get(i));
        }
    }

    private void close(String name, Node node) {
        if (folders.containsKey(name)) {
            node.close();
        } else {
            Stock.giveBack(node);
        }
    }
}
