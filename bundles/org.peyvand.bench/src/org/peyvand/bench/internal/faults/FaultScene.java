package org.peyvand.bench.internal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.peyvand.bench.internal.crash.CrashFound;
import org.peyvand.bench.internal.sync.Node;

/** A head office and a branch, a process each, with a wire between them that can be cut, and the log of intents of both. */
final class FaultScene implements AutoCloseable {
    /** Words of the log of intents. */
    static final String HEAD = "head";
    static final String BRANCH = "branch";
    private static final int SECONDS = 180;
    private static final int TIER = 1;
    private static final String HERE = "-";

    private final Path folder;
    private final CutWire wire = new CutWire();
    private final Ledger ledger;
    private Node head;
    private Node branch;
    private String branchId;
    private volatile boolean headKilled;
    private volatile boolean branchKilled;

    /**
     * Starts both and enrols the branch.
     *
     * @param prepared puts what a new data folder needs into it, such as the address of a server
     */
    FaultScene(Path folder, UnaryOperator<Path> prepared) throws IOException, InterruptedException {
        this.folder = folder;
        this.ledger = new Ledger(folder.resolve("intents.log"));
        this.headKilled = true;
        this.branchKilled = true;
        prepared.apply(Files.createDirectories(folder.resolve(HEAD)));
        prepared.apply(Files.createDirectories(folder.resolve(BRANCH)));
        try {
            revive();
            List<String> opened = head.ask("open", "Faults");
            branchId = opened.get(0);
            branch.ask("enrol", "https://localhost:" + wire.port(), opened.get(1));
            branch.ask("settle");
        } catch (IOException | InterruptedException | RuntimeException e) {
            close();
            throw e;
        }
    }

    CutWire wire() {
        return wire;
    }

    Node head() {
        return head;
    }

    Node branch() {
        return branch;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Where everything lies, for whoever looks at what was found. */
    String where() {
        return "the folder is " + folder;
    }

    /** Has something stored in one of both; a customer of the head office belongs to the branch. Whether it was stored. */
    boolean done(String who, String kind, String name) throws IOException, InterruptedException {
        boolean here = who.equals(BRANCH);
        return ledger.done(who, (here ? branch : head)::ask, kind, name, here ? HERE : branchId);
    }

    /** Ends a process, or both, as a power cut does. */
    void kill(boolean killHead, boolean killBranch) {
        headKilled |= killHead;
        branchKilled |= killBranch;
        try {
            if (killHead) {
                head.kill();
            }
            if (killBranch) {
                branch.kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether one of both was killed and has not been started again. */
    boolean isKilled() {
        return headKilled || branchKilled;
    }

    /** Whether the one with this word was. */
    boolean isKilled(String who) {
        return who.equals(HEAD) ? headKilled : branchKilled;
    }

    /** Starts what was killed. */
    void revive() throws IOException, InterruptedException {
        head = headKilled ? Node.launch(folder.resolve(HEAD), TIER, SECONDS) : head;
        branch = branchKilled ? Node.launch(folder.resolve(BRANCH), TIER, SECONDS) : branch;
        if (headKilled) {
            wire.lead(Integer.parseInt(head.ready().ask("office", folder.resolve("tls").toString()).getFirst()));
            headKilled = false;
        }
        if (branchKilled) {
            branch.ready();
            branchKilled = false;
        }
    }

    /**
     * Exchanges until all is said, then looks whether both agree and have what they were told to store.
     *
     * @param prefix of the customers that are looked at
     * @return their names
     */
    List<String> settle(String prefix) throws IOException, InterruptedException {
        wire.begin();
        branch.ask("settle");
        List<String> there = head.ask("look", prefix);
        List<String> here = branch.ask("look", prefix);
        if (!there.equals(here)) {
            throw new CrashFound("the head office has " + there + ", the branch " + here);
        }
        ledger.verify(prefix, there, head.ask("lost"));
        if (!head.ask("held").equals(List.of("0"))) {
            throw new CrashFound("something was held back at the head office");
        }
        return there.stream().filter(words -> !words.isEmpty()).map(words -> words.substring(0, words.indexOf('='))).toList();
    }

    /** All that {@code ./peyvand check} looks at, in both; then both end in order. */
    void end() throws IOException, InterruptedException {
        for (Node node : List.of(head, branch)) {
            String found = String.join(" ", node.ask("check"));
            if (!found.isEmpty()) {
                throw new CrashFound(found);
            }
            node.end();
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
        if (head != null) {
            head.close();
        }
        if (branch != null) {
            branch.close();
        }
    }
}
