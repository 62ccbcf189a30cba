package org.peyvand.certificates;

import java.math.BigInteger;
import java.time.Instant;

/** Which certificates no longer count although their time has not ended. Asked for every request, so quick. Safe for many threads. */
public interface Revocations {

    /** Whether the certificate with this serial number was taken back. */
    boolean isRevoked(BigInteger serial);

    /**
     * Takes a certificate back for good; nothing happens when it was taken back before.
     *
     * @param at since when
     */
    void revoke(BigInteger serial, Instant at);
}
