package org.peyvand.core.measure;

/** Which way a measure should go. */
public enum Aim {
    /** More is better. */
    MORE,
    /** Less is better. */
    LESS
}
