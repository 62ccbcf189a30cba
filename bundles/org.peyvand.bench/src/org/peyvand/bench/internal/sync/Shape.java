package org.peyvand.bench.internal.sync;

import java.util.List;

/**
 * What a wire is like.
 *
 * @param name the word typed
 * @param delayMillis that each byte is under way, one direction
 * @param bytesPerSecond in each direction; 0 for as many as there are
 * @param mostUncut a connection is cut after a random number of bytes up to this; 0 for never
 */
record Shape(String name, long delayMillis, long bytesPerSecond, int mostUncut) {
    private static final int BITS = 8;
    /** Round trip 80 ms, 4 Mbit/s; round trip 300 ms, 256 kbit/s, cut after 1 to 200 kB. */
    static final List<Shape> ALL = List.of(new Shape("lan", 0, 0, 0), new Shape("wan", 40, 4_000_000 / BITS, 0), new Shape("bad", 150, 256_000 / BITS, 200_000));

    /** @throws IllegalArgumentException when there is none of that name */
    static Shape named(String name) {
        return ALL.stream().filter(one -> one.name.equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException("No profile " + name));
    }
}
