package org.peyvand.sync;

import java.math.BigInteger;

/** Writes into the audit trail of the head office who was not let in, now and then: whoever calls every second is not told of every second. An OSGi service. */
public interface RefusedCalls {

    /**
     * Notes a refused call; never throws.
     *
     * @param name what the certificate says
     * @param serial its number
     * @param revoked whether it was taken back; else it does not count for another reason
     * @param from address of the computer that called
     */
    void note(String name, BigInteger serial, boolean revoked, String from);
}
