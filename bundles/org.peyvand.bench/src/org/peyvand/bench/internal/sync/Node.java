package org.peyvand.bench.internal.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.peyvand.bench.internal.Installation;
import org.peyvand.bench.internal.crash.Child;

/** A process of the benchmark as the one that measures sees it. */
public final class Node implements AutoCloseable {
    private static final int LONGEST_SECONDS = 3_600;

    private final Child child;

    private Node(Child child) {
        this.child = child;
    }

    /**
     * Begins to start one whose answers may take as long as they like; see {@link #ready}.
     *
     * @param tier 4 as the commands of the product run; 1 for what is over soon
     */
    static Node start(Path data, int tier) throws IOException {
        return launch(data, tier, LONGEST_SECONDS);
    }

    /**
     * Begins to start one; others may be started meanwhile.
     *
     * @param seconds that an answer may take
     */
    public static Node launch(Path data, int tier, int seconds) throws IOException {
        Files.createDirectories(data);
        Installation installation = new Installation();
        Path configuration = installation.fullConfiguration(data.resolve("configuration"));
        List<String> command = installation.command(configuration, data, List.of("-XX:TieredStopAtLevel=" + tier, "-Dsun.net.httpserver.nodelay=true"), List.of("bench", "--lang", "en", "--node"));
        return new Node(new Child(command, data.resolve("errors.log"), seconds));
    }

    /** Waits until it can be asked. */
    public Node ready() throws IOException, InterruptedException {
        child.awaits(SyncNode.READY);
        return this;
    }

    /** Has something done and waits for the words of the answer. */
    public List<String> ask(String... words) throws IOException, InterruptedException {
        tell(words);
        return answer();
    }

    /** Has something done and does not wait. */
    void tell(String... words) {
        child.say(String.join(" ", words));
    }

    List<String> answer() throws IOException, InterruptedException {
        return Arrays.asList(child.awaits(SyncNode.DONE).split(" "));
    }

    /** Seconds of the processors that it has used. */
    public double cpuSeconds() {
        return child.cpuSeconds();
    }

    public void end() throws IOException, InterruptedException {
        child.end();
    }

    /** As a power cut ends it. */
    public void kill() throws InterruptedException {
        child.kill();
    }

    @Override
    public void close() {
        child.close();
    }
}
