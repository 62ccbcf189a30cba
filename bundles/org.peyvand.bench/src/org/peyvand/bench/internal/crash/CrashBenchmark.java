package org.peyvand.bench.internal.crash;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.bench.internal.BenchOptions;
import org.peyvand.bench.internal.Benchmark;
import org.peyvand.bench.internal.Installation;
import org.peyvand.bench.internal.Ratio;
import org.peyvand.bench.internal.sync.SyncWishes;
import org.peyvand.persistence.Database;

/** {@code ./peyvand bench crash [--rounds N] [--seed N]}: nothing acknowledged is lost by kills, and the start after one takes little longer. */
@Component(service = Benchmark.class)
public final class CrashBenchmark implements Benchmark {
    private static final double LIMIT = 1.5;
    private static final int SEEDS = 1_000_000;

    private final Database database;

    /** Works in folders beside the database of this run. */
    @Activate
    public CrashBenchmark(@Reference Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "crash";
    }

    @Override
    public List<Ratio> run(int size, PrintWriter log) throws Exception {
        return run(new BenchOptions(size, true, BenchOptions.ROUNDS, 0, new SyncWishes()), log);
    }

    @Override
    public List<Ratio> run(BenchOptions options, PrintWriter log) throws Exception {
        long seed = options.seed() != 0 ? options.seed() : 1 + new Random().nextInt(SEEDS);
        log.println("--seed " + seed);
        Path folder = Files.createDirectories(database.folder().toAbsolutePath().resolve("crash"));
        CrashRun run = new CrashRun(new Installation(), folder, UnaryOperator.identity(), log);
        run.run(options.rounds(), seed);
        log.println(run.figures());
        if (run.openedAfterKill() == 0 || run.openedAfterEnd() == 0) {
            return List.of();
        }
        return List.of(new Ratio("open the folder after a kill / after an end", run.openedAfterKill(), run.openedAfterEnd(), LIMIT));
    }
}
