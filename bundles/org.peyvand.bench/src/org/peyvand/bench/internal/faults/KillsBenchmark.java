package org.peyvand.bench.internal.faults;

import java.io.IOException;
import java.io.PrintWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.bench.internal.Benchmark;
import org.peyvand.persistence.Database;

/** {@code ./peyvand bench kills [--rounds N] [--seed N]}: a head office and a branch, a process each, are killed in the middle of exchanges. */
@Component(service = Benchmark.class)
public final class KillsBenchmark extends FaultBenchmark {

    /** Works in a folder beside the database of this run. */
    @Activate
    public KillsBenchmark(@Reference Database database) {
        super("kills", database);
    }

    @Override
    void search(int rounds, long asked, PrintWriter log) throws IOException, InterruptedException {
        long seed = seed(asked, log);
        scene(scene -> new KillRun(scene, log).run(rounds, seed));
    }
}
