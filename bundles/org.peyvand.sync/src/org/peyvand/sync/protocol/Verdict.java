package org.peyvand.sync.protocol;

/** How both stand to each other. */
public enum Verdict {
    /** All is well. */
    GO_ON,
    /** The head office has forgotten what it once told the branch: an older copy of it works. */
    HEAD_RESTORED,
    /** This is another head office than the branch has spoken to. */
    OTHER_HEAD,
    /** Another database works as this branch now. */
    RETIRED
}
