package org.peyvand.exchange.model;

/** How far an import is. */
public enum ImportStatus {
    /** It runs, or broke off with the program. */
    RUNNING,
    /** Every table was read to its end. */
    DONE,
    /** Somebody stopped it, or a table could not be read to its end. */
    STOPPED,
    /** Everything was taken back. */
    TAKEN_BACK,
    /** Taken back, except what was changed or used since. */
    PARTLY_TAKEN_BACK
}
