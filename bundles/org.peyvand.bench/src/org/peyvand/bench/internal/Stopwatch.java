package org.peyvand.bench.internal;

/** Measures stretches of wall time and adds them up. */
final class Stopwatch {

    /** Work that may fail. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private long nanos;

    /** Runs the work and adds its time. */
    void time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        nanos += System.nanoTime() - start;
    }

    double seconds() {
        return nanos / 1e9;
    }
}
