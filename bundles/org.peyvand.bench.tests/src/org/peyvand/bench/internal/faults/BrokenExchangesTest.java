package org.peyvand.bench.internal.faults;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A head office and a branch as processes: exchanges over TLS are cut at bytes all over them, in both directions, and then the processes are killed in the middle of
 * exchanges. Afterwards both agree and have every acknowledged write, once. The long versions are {@code ./peyvand bench cuts --rounds 100000}, which tries every byte,
 * and {@code ./peyvand bench kills --rounds 300}.
 */
class BrokenExchangesTest {
    private static final int PLACES = 40;
    private static final int ROUNDS = 6;
    private static final int SEEDS = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostAndNothingIsThereTwice() throws Exception {
        PrintWriter log = new PrintWriter(System.out, true);
        long seed = 1 + new Random().nextInt(SEEDS);
        log.println("bench cuts --rounds " + PLACES + "; bench kills --rounds " + ROUNDS + " --seed " + seed);
        try (FaultScene scene = new FaultScene(folder, Prepared::withTables)) {
            new CutRun(scene, log).run(PLACES);
            new KillRun(scene, log).run(ROUNDS, seed);
            scene.end();
        }
    }
}
