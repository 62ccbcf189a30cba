package org.peyvand.bench.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.core.SampleData;
import org.peyvand.core.model.Activity;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.Backups;
import org.peyvand.security.model.SignInWay;

/**
 * Saves of a person who does nothing else, while backups are made one after the other, against the same saves without. The branch has a tenth as many
 * customers as rows are asked for: 100,000 and about 100 MB by default, 1 GB with {@code --rows 10000000}.
 */
@Component(service = Benchmark.class)
public final class BackupBenchmark implements Benchmark {
    private static final double LIMIT = 2;
    private static final int SAVES = 1000;
    private static final int WARM = 300;
    private static final int SHARE = 10;
    private static final double P95 = 0.95;
    private static final double MEGABYTE = 1 << 20;

    private final Database database;
    private final UnitOfWork work;
    private final Backups backups;
    private final SampleData sample;

    /** Made by Declarative Services. */
    @Activate
    public BackupBenchmark(@Reference Database database, @Reference UnitOfWork work, @Reference Backups backups, @Reference SampleData sample) {
        this.database = database;
        this.work = work;
        this.backups = backups;
        this.sample = sample;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public List<Ratio> run(int size, PrintWriter log) throws Exception {
        SampleBranch.loadOnce(sample, log);
        new RowMultiplier(database).grow("ACCOUNT", size / SHARE, ListBenchmark::vary);
        saves(WARM);
        List<Double> without = saves(SAVES);
        List<Double> during = during(log);
        without.addAll(saves(SAVES));
        log.printf("%d saves without, %d during backups; median %.2f and %.2f ms%n", without.size(), during.size(), 1000 * at(without, 0.5), 1000 * at(during, 0.5));
        return List.of(new Ratio("p95 of saves while backing up", at(during, P95), at(without, P95), LIMIT));
    }

    /** Seconds of each save. */
    private List<Double> saves(int count) {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            seconds.add(save(i));
        }
        return seconds;
    }

    private double save(int i) {
        Activity activity = new Activity();
        activity.setSubject("save " + i);
        long start = System.nanoTime();
        Outcome<Activity> saved = work.write(session -> Outcome.done(session.add(activity)));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!saved.isDone()) {
            throw new IllegalStateException("A save was refused: " + saved.diagnostics());
        }
        return seconds;
    }

    /** Saves until there are enough of them, all while backups are being made. */
    private List<Double> during(PrintWriter log) throws InterruptedException {
        AtomicBoolean running = new AtomicBoolean(true);
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        Thread maker = Thread.ofPlatform().name("backups").start(() -> {
            while (running.get()) {
                told.add(make());
            }
        });
        List<Double> seconds = new ArrayList<>();
        while (seconds.size() < SAVES && maker.isAlive() || told.isEmpty() && maker.isAlive()) {
            seconds.add(save(seconds.size()));
        }
        running.set(false);
        maker.join();
        told.stream().findFirst().ifPresent(log::println);
        log.println(told.size() + " backups");
        return seconds;
    }

    private String make() {
        long start = System.nanoTime();
        Outcome<BackupInfo> made = backups.make(null, SignInWay.COMMAND_LINE, Progress.none());
        if (!made.isDone()) {
            throw new IllegalStateException("No backup: " + made.diagnostics());
        }
        backups.delete(made.value());
        return String.format(java.util.Locale.ROOT, "a backup of %.0f MB in %.1f s", made.value().bytes() / MEGABYTE, (System.nanoTime() - start) / 1e9);
    }

    private static double at(List<Double> seconds, double share) {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }
}
