package org.peyvand.base;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
    /** The request was refused because of this. */
    ERROR,
    /** The request was done, but somebody should look at this. */
    WARNING,
    /** Good to know, nothing to do. */
    INFO
}
