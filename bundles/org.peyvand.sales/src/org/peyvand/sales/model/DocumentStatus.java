package org.peyvand.sales.model;

/** How far a sales document is. */
public enum DocumentStatus {
    /** May be changed; has no number. */
    DRAFT,
    /** Numbered and locked. */
    ISSUED,
    /** The customer agreed, or the next document was made of it. */
    ACCEPTED,
    /** Nothing is left to be done: paid, delivered, settled. */
    CLOSED,
    /** A draft that was given up. */
    CANCELLED
}
