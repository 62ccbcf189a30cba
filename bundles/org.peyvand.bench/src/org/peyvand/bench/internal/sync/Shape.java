package org.peyvand.bench.internal.sync;

import java.util.List;

/**
 * What a wire is like.
 *
 * @param name the word typed
 * @param delayMillis that each byte is under way, one direction
 * @param bytesPerSecond in each direction; 0 for as many as there are
 * @param mostUncut a connection is cut after a random number of bytes up to this; 0 for never
 * @param rows of a first load that ends within minutes
 * @param changes of a push or a pull that ends within a minute or so
 */
record Shape(String name, long delayMillis, long bytesPerSecond, int mostUncut, int rows, int changes) {
    private static final int BITS = 8;
    /** Round trip 80 ms, 4 Mbit/s; round trip 300 ms, 256 kbit/s, cut after 1 to 200 kB. */
    static final List<Shape> ALL = List.of(new Shape("lan", 0, 0, 0, 100_000, 20_000), new Shape("wan", 40, 4_000_000 / BITS, 0, 50_000, 20_000),
        new Shape("bad", 150, 256_000 / BITS, 200_000, 10_000, 2_000));

    /** @throws IllegalArgumentException when there is none of that name */
    static Shape named(String name) {
        return ALL.stream().filter(one -> one.name.equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException("No profile " + name));
    }

    /** The same without cuts. */
    Shape uncut() {
        return new Shape(name, delayMillis, bytesPerSecond, 0, rows, changes);
    }
}
