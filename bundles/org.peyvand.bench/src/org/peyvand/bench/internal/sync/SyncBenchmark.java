package org.peyvand.bench.internal.sync;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.bench.internal.BenchOptions;
import org.peyvand.bench.internal.Benchmark;
import org.peyvand.bench.internal.Ratio;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.safety.FileTree;

/**
 * {@code ./peyvand bench sync}: a head office and a branch, a process each, over TLS through a wire that counts bytes; beside the bare floor of the same rows through
 * a wire of the same shape.
 */
@Component(service = Benchmark.class)
public final class SyncBenchmark implements Benchmark {
    private final Database database;

    /** Works in folders beside the database of this run. */
    @Activate
    public SyncBenchmark(@Reference Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "sync";
    }

    @Override
    public List<Ratio> run(int size, PrintWriter log) throws Exception {
        return run(database.folder(), size, new SyncWishes(), log);
    }

    @Override
    public List<Ratio> run(BenchOptions options, PrintWriter log) throws Exception {
        return run(database.folder(), options.rowsGiven() ? options.rows() : options.sync().shape().rows(), options.sync(), log);
    }

    /** @param rows that the branch has at the head office before it loads them */
    static List<Ratio> run(Path beside, int rows, SyncWishes wishes, PrintWriter log) throws Exception {
        Path folder = beside.toAbsolutePath().resolve("sync");
        FileTree.delete(folder);
        try (SyncScene scene = new SyncScene(folder, wishes, log)) {
            return scene.play(rows);
        }
    }
}
