package org.peyvand.bench.internal;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.ImportOptions;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.Imports;
import org.peyvand.exchange.PlanOptions;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.module.Modules;

/** Import of accounts from CSV against bare JDBC batches of the same rows into the same tables. */
@Component(service = Benchmark.class)
public final class ImportBenchmark implements Benchmark {

    private static final double LIMIT = 2.5;

    private final Imports imports;
    private final Database database;
    private final BareTables bare;

    /** Needs the import service and the database. */
    @Activate
    public ImportBenchmark(@Reference Imports imports, @Reference Database database, @Reference Modules modules) {
        this.imports = imports;
        this.database = database;
        this.bare = new BareTables(database, modules);
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Ratio> run(int size, PrintWriter log) throws Exception {
        Path file = AccountsFile.write(Files.createTempFile("accounts", ".csv"), size);
        try {
            // a first small import builds the unit, so that the measured one starts warm, as the baseline does
            Path warm = AccountsFile.write(Files.createTempFile("warm", ".csv"), 1);
            imported(warm);
            Files.delete(warm);
            Map<String, Long> before = bare.counts();
            HeapWatch.reset();
            var product = new Stopwatch();
            product.time(() -> imported(file));
            log.println("imported " + size + " accounts in " + product.seconds() + " s, heap at most " + HeapWatch.peakMegabytes() + " MB, limit 512 MB");
            return List.of(new Ratio("import of " + size + " accounts", product.seconds(), baseline(before, log), LIMIT));
        } finally {
            Files.delete(file);
        }
    }

    private double baseline(Map<String, Long> before, PrintWriter log) throws Exception {
        bare.create();
        var jdbc = new Stopwatch();
        for (Map.Entry<String, Long> table : bare.counts().entrySet()) {
            long grown = table.getValue() - before.getOrDefault(table.getKey(), 0L);
            if (grown > 0) {
                bare.copy(table.getKey(), jdbc);
                log.println("bare JDBC: " + table.getKey() + ", " + grown + " rows; " + jdbc.seconds() + " s so far");
            }
        }
        return jdbc.seconds();
    }

    private void imported(Path file) {
        ImportPlan plan = imports.plan(List.of(file), PlanOptions.of(Culture.english()));
        ImportReport report = imports.run(plan, ImportOptions.standard().withRefusedFolder(database.folder()), Progress.none());
        if (!report.complete()) {
            throw new IllegalStateException("the import refused " + report.refused() + " rows");
        }
    }
}
