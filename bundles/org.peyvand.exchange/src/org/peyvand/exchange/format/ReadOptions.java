package org.peyvand.exchange.format;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * How a file is read.
 *
 * @param encoding where the file does not say; null to detect it
 * @param limits   what is still accepted
 */
public record ReadOptions(Charset encoding, Limits limits) {

    /** Checks that limits are there. */
    public ReadOptions {
        Objects.requireNonNull(limits, "limits");
    }

    /** Everything detected, usual limits. */
    public static ReadOptions standard() {
        return new ReadOptions(null, Limits.STANDARD);
    }
}
