package org.peyvand.bench.internal;

import java.util.Arrays;

/**
 * Two works measured in turn, so that whatever else the machine does meets both alike; each stands for itself by its median.
 *
 * @param measured seconds of the first
 * @param baseline seconds of the second
 */
record SideBySide(double measured, double baseline) {

    private static final double MILLIS = 1000;
    private static final long WARM_NANOS = 10_000_000_000L;
    /** Beside loud neighbours time alone says little about the machine code. */
    private static final int LEAST_WARM_UPS = 4_000;
    private static final int ROUNDS = 5;

    /** Runs both until the machine code is there, then so many times each. */
    static SideBySide of(int runs, Stopwatch.Work measured, Stopwatch.Work baseline) throws Exception {
        return of(runs, LEAST_WARM_UPS, measured, baseline);
    }

    /**
     * The same for longer works.
     *
     * @param warmUps how often at least both run before
     */
    static SideBySide of(int runs, int warmUps, Stopwatch.Work measured, Stopwatch.Work baseline) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < warmUps || System.nanoTime() - start < WARM_NANOS; i++) {
            measured.run();
            baseline.run();
        }
        double[] first = new double[runs];
        double[] second = new double[runs];
        for (int i = 0; i < runs; i++) {
            first[i] = seconds(measured);
            second[i] = seconds(baseline);
        }
        return new SideBySide(median(first), median(second));
    }

    private static double seconds(Stopwatch.Work work) throws Exception {
        var watch = new Stopwatch();
        watch.time(work);
        return watch.seconds();
    }

    /** Seconds of one work: of some rounds, each told by the middle one of so many runs, the one that was disturbed least. */
    static double quietest(int runs, Stopwatch.Work measured) throws Exception {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            double[] seconds = new double[runs];
            for (int i = 0; i < runs; i++) {
                seconds[i] = seconds(measured);
            }
            best = Math.min(best, median(seconds));
        }
        return best;
    }

    /** Seconds of the run that was disturbed least: where neighbours take most of the machine, they are in most of the others. */
    static double least(int runs, Stopwatch.Work measured) throws Exception {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            least = Math.min(least, seconds(measured));
        }
        return least;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** In milliseconds. */
    Ratio millis(String what, double limit) {
        return new Ratio(what + " (ms)", measured * MILLIS, baseline * MILLIS, limit);
    }
}
