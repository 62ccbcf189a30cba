package org.peyvand.persistence.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The time by which transactions of several databases are ordered: the clock of this computer, put right by what the head office said of it, and never before
 * what was seen (hybrid logical clock: Kulkarni et al., Logical Physical Clocks, 2014). Identifiers of transactions are made by it. An OSGi service.
 */
public interface LogicalTime {

    /** The corrected time. */
    Instant now();

    /** How much is added to the clock of this computer. */
    Duration correction();

    /** From now on this much is added. Identifiers never go back for that. */
    void correct(Duration correction);

    /** Later identifiers are greater than this one. Whoever calls has made sure that it is not from a far future. */
    void observe(UUID transaction);

    /** The moment in an identifier, to the millisecond; the beginning of 1970 for one that is no UUID of version 7. */
    static Instant moment(UUID transaction) {
        return transaction.version() == 7 ? Instant.ofEpochMilli(transaction.getMostSignificantBits() >>> 16) : Instant.EPOCH;
    }
}
