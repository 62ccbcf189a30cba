package org.peyvand.bench.internal.faults;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.bench.internal.Benchmark;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.safety.FileTree;
import org.peyvand.simulation.Scratch;
import org.peyvand.simulation.Simulation;

/**
 * {@code ./peyvand bench faults [--rounds N] [--seed N]}: a head office and branches in this process under everything that chance draws. It ends with the shortest script
 * that shows what is wrong. Ctrl+C ends it at any time.
 */
@Component(service = Benchmark.class)
public final class FaultsBenchmark extends FaultBenchmark {
    private static final int SEARCH_SECONDS = 300;

    /** Works in a folder beside the database of this run. */
    @Activate
    public FaultsBenchmark(@Reference Database database) {
        super("faults", database);
    }

    @Override
    void search(int rounds, long asked, PrintWriter log) throws IOException {
        long seed = seed(asked, log);
        Path folder = Scratch.folder(beside());
        List<String> wrong;
        try (Simulation simulation = new Simulation(folder, line -> tell(log, line))) {
            wrong = simulation.run(rounds, seed, SEARCH_SECONDS, 1, () -> false);
        } finally {
            FileTree.delete(folder);
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(String.join("\n", wrong));
        }
        tell(log, rounds + " rounds, nothing lost, nothing twice, all the same in the end");
    }

    private static void tell(PrintWriter log, String line) {
        log.println(line);
        log.flush();
    }
}
