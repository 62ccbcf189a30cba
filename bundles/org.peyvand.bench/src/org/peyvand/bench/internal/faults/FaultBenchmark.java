package org.peyvand.bench.internal.faults;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.peyvand.bench.internal.BenchOptions;
import org.peyvand.bench.internal.Benchmark;
import org.peyvand.bench.internal.Ratio;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.safety.FileTree;

/** Breaks an exchange so often. Measures nothing: it ends with what is wrong. */
abstract class FaultBenchmark implements Benchmark {
    private static final int SEEDS = 1_000_000;
    private final String name;
    private final Path beside;

    /** @param database beside which it works */
    FaultBenchmark(String name, Database database) {
        this.name = name;
        this.beside = database.folder().toAbsolutePath();
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final List<Ratio> run(int size, PrintWriter log) throws Exception {
        search(BenchOptions.ROUNDS, 0, log);
        return List.of();
    }

    @Override
    public final List<Ratio> run(BenchOptions options, PrintWriter log) throws Exception {
        search(options.rounds(), options.seed(), log);
        return List.of();
    }

    /**
     * Looks for what is wrong.
     *
     * @param asked the seed that somebody wants; 0 for any
     */
    abstract void search(int rounds, long asked, PrintWriter log) throws Exception;

    /** The seed that somebody wants, or one that chance draws; it is said, so that it can be asked for. */
    static long seed(long asked, PrintWriter log) {
        long seed = asked != 0 ? asked : 1 + new Random().nextInt(SEEDS);
        log.println("--seed " + seed);
        return seed;
    }

    /** The folder of the database of this run. */
    final Path beside() {
        return beside;
    }

    /** Work with a head office and a branch. */
    @FunctionalInterface
    interface Work {
        void in(FaultScene scene) throws IOException, InterruptedException;
    }

    /** Works in an empty folder beside the database of this run; what fails leaves it as it is. */
    final void scene(Work work) throws IOException, InterruptedException {
        Path folder = beside.resolve(name);
        FileTree.delete(folder);
        try (FaultScene scene = new FaultScene(folder, UnaryOperator.identity())) {
            work.in(scene);
            scene.end();
        }
        FileTree.delete(folder);
    }
}
