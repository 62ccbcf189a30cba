package org.peyvand.sync.internal.branch;

import java.time.Duration;
import java.time.Instant;

/** How far the clock of this computer is from that of the head office (Cristian, Probabilistic Clock Synchronization, 1989). */
final class Skew {
    private Skew() {
    }

    /**
     * What is to be added to this computer's clock. The head office has read its own one somewhere between question and answer; a difference that the way alone may
     * have made is none, or a slow answer would set back a clock that is right.
     *
     * @param asked by this computer's clock
     * @param there what the head office's clock said
     * @param answered by this computer's clock
     */
    static Duration of(Instant asked, Instant there, Instant answered) {
        Duration half = Duration.between(asked, answered).dividedBy(2);
        Duration skew = Duration.between(asked.plus(half), there);
        return skew.abs().compareTo(half) <= 0 ? Duration.ZERO : skew;
    }
}
