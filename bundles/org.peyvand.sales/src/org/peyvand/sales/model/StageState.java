package org.peyvand.sales.model;

/** What a stage means for the deal. */
public enum StageState {
    /** Open. */
    OPEN,
    /** Won. */
    WON,
    /** Lost. */
    LOST
}
