package org.peyvand.bench.internal;

/**
 * What the person said about the benchmarks.
 *
 * @param rows   how many rows are wanted
 * @param rounds how often a process is killed
 * @param seed   what chance draws from; 0 for a new one
 */
public record BenchOptions(int rows, int rounds, long seed) {
    /** Kills, unless said otherwise. */
    public static final int ROUNDS = 30;
}
