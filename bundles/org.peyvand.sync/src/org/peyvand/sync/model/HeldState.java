package org.peyvand.sync.model;

/** What becomes of a transaction that could not be stored. */
public enum HeldState {
    /** It waits. */
    WAITING,
    /** Somebody wants it tried again; the head office does so as soon as it hears of it. */
    AGAIN,
    /** It was stored after all. */
    STORED,
    /** It was let go. */
    DISCARDED
}
