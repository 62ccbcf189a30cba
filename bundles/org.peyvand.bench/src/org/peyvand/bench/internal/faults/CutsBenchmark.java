package org.peyvand.bench.internal.faults;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.bench.internal.BenchOptions;
import org.peyvand.bench.internal.Benchmark;
import org.peyvand.bench.internal.Ratio;
import org.peyvand.persistence.Database;

/**
 * {@code ./peyvand bench cuts [--rounds N]}: an exchange between two processes is cut at so many bytes in each direction, at all of them when it is more than there are.
 * Measures nothing: it ends with what is wrong.
 */
@Component(service = Benchmark.class)
public final class CutsBenchmark implements Benchmark {
    private final Database database;

    /** Works in a folder beside the database of this run. */
    @Activate
    public CutsBenchmark(@Reference Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "cuts";
    }

    @Override
    public List<Ratio> run(int size, PrintWriter log) throws Exception {
        return cuts(BenchOptions.ROUNDS, log);
    }

    @Override
    public List<Ratio> run(BenchOptions options, PrintWriter log) throws Exception {
        return cuts(options.rounds(), log);
    }

    private List<Ratio> cuts(int places, PrintWriter log) throws Exception {
        FaultFolder folder = FaultFolder.beside(database, name());
        try (FaultScene scene = new FaultScene(folder.path(), UnaryOperator.identity())) {
            new CutRun(scene, log).run(places);
            scene.end();
        }
        folder.delete();
        return List.of();
    }
}
