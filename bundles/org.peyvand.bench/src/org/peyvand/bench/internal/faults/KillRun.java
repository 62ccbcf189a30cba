package org.peyvand.bench.internal.faults;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.peyvand.bench.internal.crash.CrashFound;

/**
 * Kills the process of a head office, of a branch or of both in the middle of exchanges, after so many bytes on the wire as chance draws, while people go on writing in
 * both. Afterwards both agree, and have every acknowledged write. The order of threads is not drawn, so a failure may need some attempts to come again.
 */
final class KillRun {
    private static final String[] KINDS = {"save", "alter", "alter", "note", "note"};
    private static final int MOST_BEFORE = 12;
    private static final int MOST_MEANWHILE = 6;
    private static final long FIRST_BYTES = 5_000;
    private static final String ALL = "kill";

    private final FaultScene scene;
    private final PrintWriter log;
    private final long started = System.nanoTime();
    /** Of customers that both have. */
    private List<String> names = List.of();
    private Random random;
    private int made;
    private int headKills;
    private int branchKills;

    KillRun(FaultScene scene, PrintWriter log) {
        this.scene = scene;
        this.log = log;
    }

    /**
     * Kills so often.
     *
     * @throws CrashFound when something is lost, there twice, half there, or not the same; the folder is left as it is then
     */
    void run(int rounds, long seed) throws IOException, InterruptedException {
        random = new Random(seed);
        try {
            for (int round = 0; round < rounds; round++) {
                round(round);
            }
        } catch (CrashFound e) {
            throw new CrashFound(e.getMessage() + "\nbench kills --rounds " + rounds + " --seed " + seed + " replays it; " + scene.where());
        }
        tell("head office killed %d times, branch %d times; %d acknowledged writes, each there once on both sides, %d without an answer", headKills, branchKills,
            scene.ledger().acknowledged(), scene.ledger().open());
    }

    private void round(int round) throws IOException, InterruptedException {
        deeds(2 + random.nextInt(MOST_BEFORE));
        int victims = random.nextInt(5);
        boolean head = victims != 1 && victims != 2;
        boolean branch = victims != 3 && victims != 4;
        CutWire.Way way = CutWire.Way.values()[random.nextInt(2)];
        long bytes = (long) (random.nextDouble() * 1.1 * Math.max(FIRST_BYTES, scene.wire().seen(way).bytes()));
        scene.wire().begin(way, bytes, () -> scene.kill(head, branch));
        try {
            scene.branch().ask("begin");
            deeds(random.nextInt(MOST_MEANWHILE));
            scene.branch().ask("finish");
        } catch (CrashFound e) {
            excuse(FaultScene.BRANCH, e);
        }
        long passed = scene.wire().seen(way).bytes();
        scene.kill(head, branch);
        headKills += head ? 1 : 0;
        branchKills += branch ? 1 : 0;
        scene.revive();
        names = scene.settle(ALL);
        tell("%5.1f s  %d: killed %s after %d of %d bytes %s; %d writes acknowledged until then", (System.nanoTime() - started) / 1e9, round, head && branch ? "both" : head ? "the head office" : "the branch", passed, bytes, way,
            scene.ledger().acknowledged());
    }

    /** Random ones, wherever; of those that are told to a process that is killed meanwhile nobody knows. */
    private void deeds(int count) throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) {
            String who = random.nextBoolean() ? FaultScene.HEAD : FaultScene.BRANCH;
            String kind = names.isEmpty() ? KINDS[0] : KINDS[random.nextInt(KINDS.length)];
            String name = kind.equals(KINDS[0]) ? ALL + ++made : names.get(random.nextInt(names.size()));
            if (!scene.isKilled(who)) {
                deed(who, kind, name);
            }
        }
    }

    private void deed(String who, String kind, String name) throws IOException, InterruptedException {
        try {
            scene.done(who, kind, name);
        } catch (CrashFound e) {
            excuse(who, e);
        }
    }

    private void excuse(String who, CrashFound found) {
        if (!scene.isKilled(who)) {
            throw found;
        }
    }

    private void tell(String format, Object... arguments) {
        log.println(String.format(Locale.ROOT, format, arguments));
        log.flush();
    }
}
