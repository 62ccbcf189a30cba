package org.peyvand.core.measure;

/** What a measure is counted in. */
public enum Unit {
    /** Amounts of money, each currency for itself. */
    MONEY,
    /** Records. */
    COUNT,
    /** Some records among others. */
    SHARE,
    /** How long something is ago; of several the longest. */
    AGE
}
