package org.peyvand.base;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * UUID version 7 with a 26-bit counter (RFC 9562, section 6.2, method 1): 48 bits milliseconds, 12 + 14 bits counter, 48 bits random.
 * The counter starts at random below half of its range in each millisecond; when it runs over, the timestamp goes one ahead of the clock.
 */
final class OrderedIds implements Ids {

    private static final int COUNTER_BITS = 26;
    private static final int COUNTER_LIMIT = 1 << COUNTER_BITS;
    private static final int LOW_COUNTER_BITS = 14;
    private static final int RANDOM_BITS = 48;
    private static final int MILLIS_BITS = 48;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final RandomGenerator random;
    private long millis = Long.MIN_VALUE;
    private int counter;

    OrderedIds(Clock clock, RandomGenerator random) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.random = Objects.requireNonNull(random, "random");
    }

    @Override
    public synchronized UUID next() {
        long now = clock.millis();
        if (now > millis) {
            restart(now);
        } else if (++counter == COUNTER_LIMIT) {
            restart(millis + 1);
        }
        long high = millis << 16 | VERSION | counter >>> LOW_COUNTER_BITS;
        long lowCounter = counter & (1L << LOW_COUNTER_BITS) - 1;
        long low = VARIANT | lowCounter << RANDOM_BITS | random.nextLong() >>> Long.SIZE - RANDOM_BITS;
        return new UUID(high, low);
    }

    @Override
    public synchronized void observe(UUID other) {
        long seen = other.getMostSignificantBits() >>> Long.SIZE - MILLIS_BITS;
        if (other.version() == 7 && seen >= Math.max(millis, clock.millis())) {
            restart(seen + 1);
        }
    }

    private void restart(long at) {
        millis = at;
        counter = random.nextInt(COUNTER_LIMIT / 2);
    }
}
