package org.peyvand.bench.internal.faults;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.peyvand.bench.internal.crash.CrashFound;

/**
 * Cuts the wire of an exchange after the first byte, after the second, and so on, in both directions; after each cut the next exchange is whole, and both have what was
 * written, once. The wire is that of the product: TLS 1.3 with certificates.
 */
final class CutRun {
    /** Of this many bytes around the end of everything that is sent at once, each is tried. */
    private static final int AROUND = 2;
    /** Cuts with the same customers: whoever has many notes is slow to look at. */
    private static final int GROUP = 40;
    private static final String GROUPS = "cut";

    private final FaultScene scene;
    private final PrintWriter log;
    private String group;
    private int tried;
    private int cuts;

    CutRun(FaultScene scene, PrintWriter log) {
        this.scene = scene;
        this.log = log;
    }

    /**
     * Cuts in both directions.
     *
     * @param places how many in each, spread evenly, beside those around the ends of messages; all bytes when it is more than there are
     * @throws CrashFound when something is lost, there twice, half there, or not the same; the folder is left as it is then
     */
    void run(int places) throws IOException, InterruptedException {
        whole();
        List<CutWire.Seen> lengths = List.of(scene.wire().seen(CutWire.Way.UP), scene.wire().seen(CutWire.Way.DOWN));
        for (CutWire.Way way : CutWire.Way.values()) {
            CutWire.Seen length = lengths.get(way.ordinal());
            for (long at : places(length, places)) {
                cut(way, at);
            }
            tell("%s: %d bytes in %d messages; %d exchanges, %d of them cut", way, length.bytes(), length.ends().size(), tried, cuts);
        }
        scene.settle(GROUPS);
        tell("%d acknowledged writes, each there once on both sides", scene.ledger().acknowledged());
    }

    static TreeSet<Long> places(CutWire.Seen length, int count) {
        TreeSet<Long> places = new TreeSet<>();
        for (long i = 0; i < count; i++) {
            places.add(1 + i * length.bytes() / count);
        }
        for (long end : length.ends()) {
            for (long at = end - AROUND; at <= end + AROUND; at++) {
                places.add(at);
            }
        }
        return new TreeSet<>(places.subSet(1L, true, length.bytes(), true));
    }

    /** An exchange that nobody cuts. */
    private void whole() throws IOException, InterruptedException {
        write();
        scene.wire().begin();
        scene.branch().ask("begin");
        String done = String.join(" ", scene.branch().ask("finish"));
        if (!done.startsWith("done")) {
            throw new CrashFound(done);
        }
    }

    private void cut(CutWire.Way way, long at) throws IOException, InterruptedException {
        write();
        scene.wire().begin(way, at, scene.wire()::drop);
        scene.branch().ask("begin");
        cuts += scene.branch().ask("finish").getFirst().equals(FaultNode.UNREACHABLE) ? 1 : 0;
        try {
            scene.settle(group);
        } catch (CrashFound e) {
            throw new CrashFound("cut after byte " + at + ' ' + way + ": " + e.getMessage() + "\n" + scene.where());
        }
    }

    /** Something goes up and something down, of the same length each time. */
    private void write() throws IOException, InterruptedException {
        if (tried++ % GROUP == 0) {
            group = String.format(Locale.ROOT, GROUPS + "%05d", tried);
            for (String who : List.of(FaultScene.HEAD, FaultScene.BRANCH)) {
                scene.done(who, "save", group + who);
            }
        }
        for (String who : List.of(FaultScene.HEAD, FaultScene.BRANCH)) {
            scene.done(who, "alter", group + who);
            scene.done(who, "note", group + who);
        }
    }

    private void tell(String format, Object... arguments) {
        log.println(String.format(Locale.ROOT, format, arguments));
        log.flush();
    }
}
