package org.peyvand.sync.model;

/** Whether somebody has looked at a conflict. */
public enum ConflictState {
    /** Nobody has. */
    OPEN,
    /** What stands is right. */
    SETTLED,
    /** What was lost stands again. */
    RESTORED,
    /** One record was made of two. */
    MERGED
}
