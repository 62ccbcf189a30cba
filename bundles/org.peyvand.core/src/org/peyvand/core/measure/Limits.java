package org.peyvand.core.measure;

import java.math.BigDecimal;

/**
 * From where on a measure is well, and from where on it is not.
 *
 * @param good the last value that is well: a number, hundredths of a share, hours of an age
 * @param poor the first value that is not
 */
public record Limits(BigDecimal good, BigDecimal poor) {

    /** Of whole numbers. */
    public static Limits of(long good, long poor) {
        return new Limits(BigDecimal.valueOf(good), BigDecimal.valueOf(poor));
    }
}
