package org.peyvand.bench.internal;

import java.io.PrintWriter;

/** One measurement, always against a baseline of the same run: the ratio is what counts, not the seconds of a machine. */
public interface Benchmark {

    /** The word typed after {@code ./peyvand bench}. */
    String name();

    /**
     * Measures.
     *
     * @param size how many rows are wanted
     * @param log  where progress is told
     */
    Iterable<Ratio> run(int size, PrintWriter log) throws Exception;

    /** Measures what the words of the person say. */
    default Iterable<Ratio> run(BenchOptions options, PrintWriter log) throws Exception {
        return run(options.rows(), log);
    }
}
