package org.peyvand.bench.internal.faults;

import java.io.IOException;
import java.io.PrintWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.bench.internal.Benchmark;
import org.peyvand.persistence.Database;

/** {@code ./peyvand bench cuts [--rounds N]}: an exchange between two processes is cut at so many bytes in each direction, at all of them when it is more than there are. */
@Component(service = Benchmark.class)
public final class CutsBenchmark extends FaultBenchmark {

    /** Works in a folder beside the database of this run. */
    @Activate
    public CutsBenchmark(@Reference Database database) {
        super("cuts", database);
    }

    @Override
    void search(int rounds, long asked, PrintWriter log) throws IOException, InterruptedException {
        scene(scene -> new CutRun(scene, log).run(rounds));
    }
}
