package org.peyvand.bench.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.persistence.Database;

/** The workbench from start to a usable window, against an empty e4 window of the same platform; with few and with many accounts. */
@Component(service = Benchmark.class)
public final class StartBenchmark implements Benchmark {

    private static final double AGAINST_EMPTY = 2;
    private static final double MANY_AGAINST_FEW = 1.1;
    private static final List<String> EMPTY = List.of("-application", "org.eclipse.e4.ui.workbench.swt.E4Application",
            "-product", "org.peyvand.bench.empty.product");
    private static final int FEW = 1_000;
    private static final int RUNS = 5;
    private static final int LONGEST_SECONDS = 120;

    private final Database database;

    /** Works in folders beside the database of this run. */
    @Activate
    public StartBenchmark(@Reference Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Ratio> run(int size, PrintWriter log) throws Exception {
        var installation = new Installation();
        Path folder = Files.createDirectories(database.folder().toAbsolutePath().resolve("start"));
        Path few = branch(installation, folder.resolve("few"), FEW, log);
        Path many = branch(installation, folder.resolve("many"), size, log);
        Path none = Files.createDirectories(folder.resolve("empty"));
        Path emptyConfiguration = installation.emptyConfiguration(none.resolve("configuration"));
        double empty = median(installation, emptyConfiguration, none, EMPTY, log);
        double withFew = median(installation, installation.fullConfiguration(few.resolve("configuration")), few, List.of(), log);
        double withMany = median(installation, installation.fullConfiguration(many.resolve("configuration")), many, List.of(), log);
        return List.of(new Ratio("start of the workbench / an empty e4 window", withFew, empty, AGAINST_EMPTY),
                new Ratio("start with " + size + " accounts / with " + FEW, withMany, withFew, MANY_AGAINST_FEW));
    }

    private static Path branch(Installation installation, Path folder, int accounts, PrintWriter log) throws Exception {
        Files.createDirectories(folder);
        Path file = AccountsFile.write(folder.resolve("accounts.csv"), accounts);
        log.println("preparing a branch with " + accounts + " accounts");
        Process process = installation.start(installation.fullConfiguration(folder.resolve("cli")), folder, folder.resolve("unused"),
                List.of("-application", "org.peyvand.cli.application", "-data", "@none", "import", file.toString(), "--lang", "en"));
        if (process.waitFor() != 0) {
            throw new IOException("the branch could not be prepared: " + Files.readString(folder.resolve("start.log")));
        }
        return folder;
    }

    /** The middle one of some starts: one lucky or unlucky start says nothing. */
    private static double median(Installation installation, Path configuration, Path data, List<String> arguments, PrintWriter log) throws Exception {
        double[] seconds = new double[RUNS];
        for (int i = -1; i < RUNS; i++) {
            double taken = once(installation, configuration, data, arguments);
            log.println(data.getFileName() + ": " + taken + " s" + (i < 0 ? " (first start, not counted)" : ""));
            seconds[Math.max(0, i)] = taken;
        }
        Arrays.sort(seconds);
        return seconds[RUNS / 2];
    }

    private static double once(Installation installation, Path configuration, Path data, List<String> arguments) throws Exception {
        Path ready = data.resolve("ready");
        Files.deleteIfExists(ready);
        long start = System.nanoTime();
        Process process = installation.start(configuration, data, ready, withInstance(data, arguments));
        long end = start + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (!Files.exists(ready)) {
            if (System.nanoTime() > end || process.waitFor(1, TimeUnit.MILLISECONDS) && !Files.exists(ready)) {
                process.destroyForcibly();
                throw new IOException("no window came up: " + Files.readString(data.resolve("start.log")));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return seconds;
    }

    private static List<String> withInstance(Path data, List<String> arguments) {
        return Stream.concat(arguments.stream(), Stream.of("-data", data.resolve("workbench").toString())).toList();
    }
}
