package org.peyvand.bench.internal;

import org.peyvand.bench.internal.sync.SyncWishes;

/**
 * What the person said about the benchmarks.
 *
 * @param rows   how many rows are wanted
 * @param rowsGiven whether that was said
 * @param rounds how often a process is killed
 * @param seed   what chance draws from; 0 for a new one
 * @param sync   what was said about the exchange
 */
public record BenchOptions(int rows, boolean rowsGiven, int rounds, long seed, SyncWishes sync) {
    /** Rows, unless said otherwise. */
    public static final int ROWS = 1_000_000;
    /** Kills, unless said otherwise. */
    public static final int ROUNDS = 30;
}
