package org.peyvand.base;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Source of record identifiers: UUID version 7 of RFC 9562, so that ids made later sort later.
 * Within one source the order is strict, even many per millisecond and when the clock is set back.
 */
@FunctionalInterface
public interface Ids {

    /** The next identifier; greater than every one before it from this source. Safe for many threads. */
    UUID next();

    /**
     * From now on identifiers are greater than one of another source, as the receive rule of hybrid logical clocks wants it (Kulkarni et al., Logical
     * Physical Clocks, 2014). A source that has no order does nothing.
     *
     * @param other ignored when it is no UUID of version 7
     */
    default void observe(UUID other) {
        // one method makes a source
    }

    /** A source on this clock with a cryptographic random. */
    static Ids system(Clock clock) {
        return of(clock, new SecureRandom());
    }

    /** A source on this clock and this random: the same two give the same ids, which is what tests and simulations want. */
    static Ids of(Clock clock, RandomGenerator random) {
        return new OrderedIds(clock, random);
    }
}
