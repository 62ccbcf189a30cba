package org.peyvand.branch.model;

/** Whether a branch still deviates. */
public enum DeviationState {
    /** It does. */
    STANDS,
    /** What the head office has set holds again. */
    TAKEN_BACK
}
