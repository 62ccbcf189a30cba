package org.peyvand.simulation.internal.node;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** The clock of one node: the time of the simulation, which goes on with every look at it, and how far the node's clock is off. */
final class VirtualClock extends Clock {
    private final AtomicLong millis;
    private volatile long off;

    /** @param millis the time of the simulation since 1970, the same for all nodes */
    VirtualClock(AtomicLong millis) {
        this.millis = millis;
    }

    /** From now on it is so many milliseconds ahead; behind when negative. */
    void off(long milliseconds) {
        off = milliseconds;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis.incrementAndGet() + off);
    }
}
