package org.peyvand.bench.internal.sync;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.peyvand.bench.internal.Ratio;
import org.peyvand.persistence.replay.LogPosition;

/** A head office and a branch with the wires between them, and what is measured there, one after the other. */
final class SyncScene implements AutoCloseable {
    private static final double OF_FLOOR = 1 / 0.6;
    private static final double FIRST_LOAD = 2.5;
    private static final double BYTES = 0.6;
    private static final double ROWS_A_SECOND = 7_500;
    private static final double FRESH_SECONDS = 2;
    private static final double MILLIS = 1_000;
    private static final int STAMPS = 100;
    private static final int STAMP_MILLIS = 30_000;
    private static final String BRANCH = "Bench";

    private final Path folder;
    private final SyncWishes wishes;
    private final PrintWriter log;
    private final Node head;
    private final Node branch;
    private final ShapedWire wire;
    private final ShapedWire floor;
    private final long started = System.nanoTime();
    private final List<Ratio> ratios = new ArrayList<>();
    private String branchId;

    SyncScene(Path folder, SyncWishes wishes, PrintWriter log) throws IOException, InterruptedException {
        this.folder = folder;
        this.wishes = wishes;
        this.log = log;
        Shape shape = wishes.shape();
        this.head = Node.start(folder.resolve("head"), wishes.tier);
        this.branch = Node.start(folder.resolve("branch"), wishes.tier);
        head.ready();
        List<String> ports = head.ask("office");
        this.wire = new ShapedWire(shape, Integer.parseInt(ports.get(0)));
        // whoever is cut begins again where he was; the floor cannot
        this.floor = new ShapedWire(shape.uncut(), Integer.parseInt(ports.get(1)));
    }

    private String floorAddress() {
        return "http://127.0.0.1:" + floor.port();
    }

    private URI headAddress() {
        return URI.create("https://localhost:" + wire.port());
    }

    List<Ratio> play(int rows) throws Exception {
        List<String> opened = head.ask("open", BRANCH);
        branchId = opened.get(0);
        tell("%s customers at the head office", head.ask("fill", Integer.toString(rows), branchId).getFirst());
        head.ask("bare");
        branch.ready();
        tell("both processes are there");
        branch.ask("enrol", headAddress().toString(), opened.get(1));
        load(rows);
        several("push", this::push);
        several("pull", this::pull);
        if (wishes.parts().contains("fresh")) {
            fresh();
        }
        if (wishes.parts().contains("swarm")) {
            swarm();
        }
        tell("the wire was cut %d times", wire.cuts());
        branch.end();
        head.end();
        return ratios;
    }

    private double cpuSeconds() {
        return head.cpuSeconds() + branch.cpuSeconds();
    }

    /**
     * One measurement.
     *
     * @param rows how many
     * @param seconds of the exchange
     * @param bytes on the wire
     * @param floorSeconds the same rows, bare
     * @param packed bytes of the same rows as packed CSV with headers
     */
    private record Measured(int rows, double seconds, long bytes, double floorSeconds, long packed) {
    }

    /** One of several measurements. */
    @FunctionalInterface
    private interface Measuring {
        Measured measure() throws Exception;
    }

    private List<String> synced(String what) throws IOException, InterruptedException {
        double headBefore = head.cpuSeconds();
        double branchBefore = branch.cpuSeconds();
        List<String> synced = branch.ask("sync");
        tell("%s: %s ms, pushed %s, pulled %s, conflicts %s, held %s, loaded %s, tries %s; seconds of processors: head %.1f, branch %.1f", what, synced.get(0), synced.get(1),
            synced.get(2), synced.get(3), synced.get(4), synced.get(5), synced.get(6), head.cpuSeconds() - headBefore, branch.cpuSeconds() - branchBefore);
        return synced;
    }

    private Measured measured(int rows, List<String> synced, long bytes, String... floor) throws IOException, InterruptedException {
        double before = cpuSeconds();
        List<String> floored = branch.ask(floor);
        double floorSeconds = Math.max(1, Double.parseDouble(floored.get(1))) / MILLIS;
        tell("floor: %s rows in %.2f s, %s bytes packed; seconds of processors: %.1f", floored.get(0), floorSeconds, floored.get(2), cpuSeconds() - before);
        return new Measured(rows, Double.parseDouble(synced.getFirst()) / MILLIS, bytes, floorSeconds, Long.parseLong(floored.get(2)));
    }

    private void load(int rows) throws Exception {
        long before = wire.bytes();
        List<String> synced = synced("first load");
        long bytes = wire.bytes() - before;
        branch.ask("bare");
        Measured measured = measured(rows, synced, bytes, "floor-load", floorAddress(), Integer.toString(rows), branchId);
        same();
        if (wishes.parts().contains("load")) {
            ratios.add(new Ratio(named("first load of " + rows + " / floor (s)"), measured.seconds(), measured.floorSeconds(), FIRST_LOAD));
            ratios.add(new Ratio(named("bytes of it / packed CSV (kB)"), measured.bytes() / MILLIS, measured.packed() / MILLIS, BYTES));
        }
    }

    private Measured push() throws Exception {
        String count = Integer.toString(wishes.changes());
        branch.ask("make", count, Integer.toString(wishes.batch));
        long before = wire.bytes();
        List<String> synced = synced("push");
        long bytes = wire.bytes() - before;
        return measured(wishes.changes(), synced, bytes, "floor-push", floorAddress(), count);
    }

    private Measured pull() throws Exception {
        String count = Integer.toString(wishes.changes());
        head.ask("change", count, Integer.toString(wishes.batch), branchId);
        long before = wire.bytes();
        List<String> synced = synced("pull");
        long bytes = wire.bytes() - before;
        return measured(wishes.changes(), synced, bytes, "floor-pull", floorAddress(), count, branchId);
    }

    /** The middle one by its ratio stands for all. */
    private void several(String what, Measuring measuring) throws Exception {
        if (!wishes.parts().contains(what)) {
            return;
        }
        List<Measured> all = new ArrayList<>();
        for (int i = 0; i < wishes.times; i++) {
            all.add(measuring.measure());
            same();
        }
        List<Measured> counting = new ArrayList<>(all.subList(all.size() > 1 ? 1 : 0, all.size()));
        Collections.sort(counting, (one, other) -> Double.compare(one.seconds() / one.floorSeconds(), other.seconds() / other.floorSeconds()));
        Measured middle = counting.get((counting.size() - 1) / 2);
        ratios.add(new Ratio(named(what + " of " + middle.rows() + " / floor (s)"), middle.seconds(), middle.floorSeconds(), OF_FLOOR));
        ratios.add(new Ratio(named(what + " / 7,500 rows a second (s)"), middle.seconds(), middle.rows() / ROWS_A_SECOND, 1));
        ratios.add(new Ratio(named("bytes of it / packed CSV (kB)"), middle.bytes() / MILLIS, middle.packed() / MILLIS, BYTES));
    }

    /** What was measured was done. */
    private void same() throws Exception {
        List<String> there = head.ask("digest", branchId);
        List<String> here = branch.ask("digest", branchId);
        if (!there.equals(here)) {
            throw new IllegalStateException("The head office has " + there + ", the branch " + here);
        }
        tell("both have the same %s customers", here.getFirst());
    }

    private void fresh() throws Exception {
        int stamps = Math.min(STAMPS, Math.max(1, wishes.changes() / 4));
        String millis = Integer.toString(Math.min(STAMP_MILLIS, wishes.changes() * 20));
        head.tell("stamp", Integer.toString(stamps), millis, branchId);
        List<String> ages = branch.ask("online", Integer.toString(stamps), millis, Integer.toString(wishes.every));
        head.answer();
        tell("age of news, ms (number, p50, p95, p99): up %s, down %s", ages.subList(0, 4), ages.subList(4, 8));
        ratios.add(new Ratio(named("news up, p95, exchange each " + wishes.every + " ms / 2 s (s)"), Double.parseDouble(ages.get(2)) / MILLIS, FRESH_SECONDS, 1));
        ratios.add(new Ratio(named("news down, p95 / 2 s (s)"), Double.parseDouble(ages.get(6)) / MILLIS, FRESH_SECONDS, 1));
    }

    private void swarm() throws Exception {
        Path keys = folder.resolve("swarm");
        List<String> end = head.ask("swarm", Integer.toString(wishes.branches), keys.toString());
        tell("%d branches with certificates", wishes.branches);
        Swarm swarm = new Swarm(keys, headAddress());
        swarm.begin(new LogPosition(Long.parseLong(end.get(0)), end.get(1)));
        BareBranch bare = BareBranch.at(floorAddress(), branchId);
        swarmed("bare requests", () -> swarm.bare(bare, wishes.seconds * 1_000L));
        Swarm.Seen seen = swarmed("exchanges", () -> swarm.run(wishes.seconds * 1_000L));
        ratios.add(new Ratio(named(wishes.branches + " branches, 20 rows each in " + wishes.seconds + " s, p95 / 2 s (s)"), seen.p95() / MILLIS, FRESH_SECONDS, 1));
        ratios.add(new Ratio(named("exchanges of them that failed"), seen.errors(), 1, 0));
    }

    /** Many at once. */
    @FunctionalInterface
    private interface Swarming {
        Swarm.Seen run() throws InterruptedException;
    }

    private Swarm.Seen swarmed(String what, Swarming swarming) throws InterruptedException {
        double before = head.cpuSeconds();
        double own = ownSeconds();
        Swarm.Seen seen = swarming.run();
        tell("%d %s, %d failed, %d transactions held back; p50 %.0f ms, p95 %.0f ms; seconds of processors: head %.1f, branches %.1f", seen.exchanges(), what, seen.errors(), seen.held(),
            seen.p50(), seen.p95(), head.cpuSeconds() - before, ownSeconds() - own);
        return seen;
    }

    /** Seconds of the processors that this process has used. */
    private static double ownSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().map(one -> one.toNanos() / 1e9).orElse(0.0);
    }

    private String named(String what) {
        return wishes.profile + ": " + what;
    }

    private void tell(String format, Object... arguments) {
        log.println(String.format(Locale.ROOT, "%5.1f s  ", (System.nanoTime() - started) / 1e9) + String.format(Locale.ROOT, format, arguments));
        log.flush();
    }

    @Override
    public void close() throws IOException {
        wire.close();
        floor.close();
        head.close();
        branch.close();
    }
}
