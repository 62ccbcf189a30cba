package org.peyvand.bench.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.persistence.Database;

/**
 * What the workbench keeps in memory, as the operating system counts it (VmRSS): with the list of a great many customers opened and scrolled
 * from top to bottom and back, against the workbench with a thousand customers in which nothing was opened for as long. Both run by the same
 * product with the same arguments; the middle one of some runs each, in turn.
 */
@Component(service = Benchmark.class)
public final class MemoryBenchmark implements Benchmark {

    private static final double LIMIT = 1.3;
    private static final int FEW = 1_000;
    private static final int RUNS = 3;
    private static final int LONGEST_SECONDS = 240;
    private static final double KILO = 1024;

    private final Database database;

    /** Works in folders beside the database of this run. */
    @Activate
    public MemoryBenchmark(@Reference Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Ratio> run(int size, PrintWriter log) throws Exception {
        var installation = new Installation();
        Path folder = Files.createDirectories(database.folder().toAbsolutePath().resolve("memory"));
        Path few = branch(installation, folder.resolve("few"), FEW, log);
        Path many = branch(installation, folder.resolve("many"), size, log);
        double[] empty = new double[RUNS];
        double[] opened = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            empty[i] = megabytes(installation, few, List.of());
            opened[i] = megabytes(installation, many, List.of("-Dpeyvand.bench.list=core.accounts"));
            log.printf(Locale.ROOT, "empty with %,d: %.0f MB; list of %,d opened and scrolled: %.0f MB%n", FEW, empty[i], size, opened[i]);
            log.flush();
        }
        return List.of(new Ratio("memory, list of " + size + " / empty with " + FEW + " (MB)", middle(opened), middle(empty), LIMIT));
    }

    private static double middle(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static Path branch(Installation installation, Path folder, int accounts, PrintWriter log) throws Exception {
        Files.createDirectories(folder);
        log.println("preparing a branch with " + accounts + " accounts");
        log.flush();
        finish(installation.run(installation.fullConfiguration(folder.resolve("cli")), folder, List.of(), List.of("-application", "org.peyvand.cli.application", "-data", "@none", "bench", "--grow", Integer.toString(accounts))), folder, 10 * LONGEST_SECONDS);
        return folder;
    }

    private static double megabytes(Installation installation, Path folder, List<String> properties) throws Exception {
        Path result = folder.resolve("resident");
        Files.deleteIfExists(result);
        List<String> jvm = new ArrayList<>(properties);
        jvm.add("-Dpeyvand.bench.result=" + result);
        Process process = installation.run(installation.fullConfiguration(folder.resolve("configuration")), folder, jvm,
                List.of("-data", folder.resolve("workbench").toString(), "--lang", "en"));
        finish(process, folder, LONGEST_SECONDS);
        return Double.parseDouble(Files.readString(result)) / KILO;
    }

    private static void finish(Process process, Path folder, int seconds) throws Exception {
        if (!process.waitFor(seconds, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("it did not end well: " + Files.readString(folder.resolve("start.log")));
        }
    }
}
