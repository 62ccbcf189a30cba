package org.peyvand.persistence.replay;

import org.peyvand.persistence.log.Seal;

/**
 * A place in the log of one database, after the transaction with a seal. Since each hash covers the one before, two databases that have the same position have
 * the same log up to there; a database that does not know a position it once gave was replaced by an older copy.
 *
 * @param number of the seal; 0 is before every transaction
 * @param hash of the seal, 64 hexadecimal digits
 */
public record LogPosition(long number, String hash) {

    /** After the transaction of this seal. */
    public static LogPosition of(Seal seal) {
        return new LogPosition(seal.number(), seal.hash());
    }
}
