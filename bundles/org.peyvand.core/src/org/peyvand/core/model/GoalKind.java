package org.peyvand.core.model;

/** What a goal counts. */
public enum GoalKind {
    /** The amounts of won deals. */
    WON_AMOUNT,
    /** The number of won deals. */
    WON_COUNT
}
