package org.peyvand.samples.internal.company;

/** Where a deal stands: the open steps in their order, then won and lost. */
public enum Step {
    /** First contact. */
    PROSPECTING,
    /** Needs are known. */
    ENGAGING,
    /** An offer is out. */
    PROPOSAL,
    /** Bought. */
    WON,
    /** Not bought. */
    LOST;

    /** Whether the deal goes on. */
    public boolean isOpen() {
        return this != WON && this != LOST;
    }
}
