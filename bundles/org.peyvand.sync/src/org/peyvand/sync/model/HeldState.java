package org.peyvand.sync.model;

/** What becomes of a transaction that could not be stored. */
public enum HeldState {
    /** It waits. */
    WAITING,
    /** It was stored after all. */
    STORED,
    /** It was let go. */
    DISCARDED
}
