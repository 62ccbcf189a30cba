package org.peyvand.bench.internal.faults;

import java.io.PrintWriter;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.bench.internal.BenchOptions;
import org.peyvand.bench.internal.Benchmark;
import org.peyvand.bench.internal.Ratio;
import org.peyvand.persistence.Database;

/**
 * {@code ./peyvand bench kills [--rounds N] [--seed N]}: a head office and a branch, a process each, are killed in the middle of exchanges. Measures nothing: it ends with
 * what is wrong.
 */
@Component(service = Benchmark.class)
public final class KillsBenchmark implements Benchmark {
    private static final int SEEDS = 1_000_000;

    private final Database database;

    /** Works in a folder beside the database of this run. */
    @Activate
    public KillsBenchmark(@Reference Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "kills";
    }

    @Override
    public List<Ratio> run(int size, PrintWriter log) throws Exception {
        return run(BenchOptions.ROUNDS, 0, log);
    }

    @Override
    public List<Ratio> run(BenchOptions options, PrintWriter log) throws Exception {
        return run(options.rounds(), options.seed(), log);
    }

    private List<Ratio> run(int rounds, long asked, PrintWriter log) throws Exception {
        long seed = asked != 0 ? asked : 1 + new Random().nextInt(SEEDS);
        log.println("--seed " + seed);
        FaultFolder folder = FaultFolder.beside(database, name());
        try (FaultScene scene = new FaultScene(folder.path(), UnaryOperator.identity())) {
            new KillRun(scene, log).run(rounds, seed);
            scene.end();
        }
        folder.delete();
        return List.of();
    }
}
