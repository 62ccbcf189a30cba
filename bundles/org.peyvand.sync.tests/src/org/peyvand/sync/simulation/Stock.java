package org.peyvand.sync.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.peyvand.nodes.Folders;
import org.peyvand.nodes.Node;

/** Nodes that tests use one after the other, each with data of its own, and data to begin with; making either takes seconds. All are gone with the process. */
final class Stock {
    private static final Path FOLDER = folder();
    private static final Path BLANK = FOLDER.resolve("blank");
    private static final Deque<Node> FREE = new ArrayDeque<>();
    private static int made;

    private Stock() {
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("peyvand-nodes");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For data to begin with. */
    static Path place(String name) {
        return FOLDER.resolve(name);
    }

    /** The data of a node on which nobody has worked. */
    static synchronized Path blank() {
        if (!Files.exists(BLANK)) {
            Node first = make(place("first"));
            first.ask("structure", null);
            first.copy(BLANK);
            FREE.addLast(first);
        }
        return BLANK;
    }

    /** A node that goes on with a copy of those data. */
    static synchronized Node with(Path data) {
        Node node = FREE.isEmpty() ? make(place("node" + made++)) : FREE.removeFirst();
        node.replace(data);
        return node;
    }

    /** The same in a folder of its own; not to be given back. */
    static Node in(Path folder, Path data) {
        Node node = make(folder);
        node.replace(data);
        return node;
    }

    private static Node make(Path folder) {
        return new Node(Harness.class, folder, context -> { });
    }

    /** Nobody needs it any more, nor its data. */
    static synchronized void giveBack(Node node) {
        FREE.addLast(node);
    }
}
