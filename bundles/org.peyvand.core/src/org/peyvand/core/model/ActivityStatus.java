package org.peyvand.core.model;

/** How far an activity is. */
public enum ActivityStatus {
    /** Open. */
    OPEN,
    /** Done. */
    DONE,
    /** Cancelled. */
    CANCELLED
}
