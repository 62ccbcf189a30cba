package org.peyvand.bench.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.persistence.Database;
import org.peyvand.simulation.Scratch;
import org.peyvand.simulation.Simulation;

/**
 * {@code ./peyvand bench faults [--rounds N] [--seed N]}: a head office and branches under everything that chance draws. Measures nothing: it ends with what is wrong,
 * with the shortest script that shows it. Ctrl+C ends it at any time.
 */
@Component(service = Benchmark.class)
public final class FaultsBenchmark implements Benchmark {
    private static final int SEEDS = 1_000_000;
    private static final int SEARCH_SECONDS = 300;

    private final Database database;

    /** Works in a folder beside the database of this run. */
    @Activate
    public FaultsBenchmark(@Reference Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "faults";
    }

    @Override
    public List<Ratio> run(int size, PrintWriter log) throws IOException {
        return run(BenchOptions.ROUNDS, 0, log);
    }

    @Override
    public List<Ratio> run(BenchOptions options, PrintWriter log) throws IOException {
        return run(options.rounds(), options.seed(), log);
    }

    private List<Ratio> run(int rounds, long asked, PrintWriter log) throws IOException {
        long seed = asked != 0 ? asked : 1 + new Random().nextInt(SEEDS);
        log.println("--seed " + seed);
        Path folder = Scratch.folder(database.folder().toAbsolutePath());
        List<String> wrong;
        try (Simulation simulation = new Simulation(folder, line -> tell(log, line))) {
            wrong = simulation.run(rounds, seed, SEARCH_SECONDS, 1, () -> false);
        } finally {
            delete(folder);
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(String.join("\n", wrong));
        }
        tell(log, rounds + " rounds, nothing lost, nothing twice, all the same in the end");
        return List.of();
    }

    private static void tell(PrintWriter log, String line) {
        log.println(line);
        log.flush();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
