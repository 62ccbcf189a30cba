package org.peyvand.bench.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.persistence.Database;

/**
 * A board of very many cards against one with those of the sample company, in the window: how long it takes from the wish for a board to painted
 * cards, how long the window is busy with a step of scrolling and the painting of it, a step of a card that is dragged, a step by keyboard, and how
 * long a search takes until the board shows what it has found. The window itself tells ({@code BoardProbe} of the bundle for windows); both
 * workbenches are started in turn, the better of their runs counts.
 */
@Component(service = Benchmark.class)
public final class BoardBenchmark implements Benchmark {

    private static final String BOARD = "sales.leads";
    private static final String TABLE = "SALES_LEAD";
    private static final int MANY = 5_000;
    /** As many leads as the sample company has. */
    private static final int FEW = 300;
    private static final int RUNS = 3;
    private static final double LIMIT = 1.5;
    /** The sums above the columns and a search look at each card, so that many cost more than few; still it is to feel the same. */
    private static final double EACH_CARD_LIMIT = 2;
    private static final Set<String> EACH_CARD = Set.of("first paint", "search");
    private static final int LONGEST_SECONDS = 300;

    private final Database database;

    /** Works in folders beside the database of this run. */
    @Activate
    public BoardBenchmark(@Reference Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "board";
    }

    @Override
    public List<Ratio> run(int size, PrintWriter log) throws Exception {
        var installation = new Installation();
        Path folder = Files.createDirectories(database.folder().toAbsolutePath().resolve("board"));
        Path few = branch(installation, folder.resolve("few"), FEW);
        Path many = branch(installation, folder.resolve("many"), MANY);
        Map<String, Double> fewTimes = new LinkedHashMap<>();
        Map<String, Double> manyTimes = new LinkedHashMap<>();
        for (int i = 0; i < RUNS; i++) {
            best(fewTimes, times(installation, few));
            best(manyTimes, times(installation, many));
            log.println("run " + (i + 1) + " of " + RUNS + ": " + FEW + " cards " + fewTimes + ", " + MANY + " cards " + manyTimes);
            log.flush();
        }
        List<Ratio> ratios = new ArrayList<>();
        manyTimes.forEach((what, millis) -> ratios.add(new Ratio("board of " + MANY + " / of " + FEW + " cards, " + what + " (ms)", millis,
                fewTimes.get(what), EACH_CARD.contains(what) ? EACH_CARD_LIMIT : LIMIT)));
        return ratios;
    }

    private static void best(Map<String, Double> best, Map<String, Double> times) {
        times.forEach((what, millis) -> best.merge(what, millis, Math::min));
    }

    private static Path branch(Installation installation, Path folder, int cards) throws Exception {
        Files.createDirectories(folder);
        finish(installation.run(installation.fullConfiguration(folder.resolve("cli")), folder, List.of(), List.of("-application",
                "org.peyvand.cli.application", "-data", "@none", "bench", "--grow", Integer.toString(cards), "--table", TABLE)), folder);
        return folder;
    }

    /** Milliseconds by what was done. */
    private static Map<String, Double> times(Installation installation, Path folder) throws Exception {
        Path result = folder.resolve("times");
        Files.deleteIfExists(result);
        finish(installation.run(installation.fullConfiguration(folder.resolve("configuration")), folder,
                List.of("-Dpeyvand.bench.board=" + BOARD, "-Dpeyvand.bench.times=" + result),
                List.of("-data", folder.resolve("workbench").toString(), "--lang", "en")), folder);
        Map<String, Double> times = new LinkedHashMap<>();
        for (String line : Files.readAllLines(result)) {
            int equals = line.indexOf('=');
            times.put(line.substring(0, equals), Double.parseDouble(line.substring(equals + 1)));
        }
        return times;
    }

    private static void finish(Process process, Path folder) throws Exception {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("it did not end well: " + Files.readString(folder.resolve("start.log")));
        }
    }
}
