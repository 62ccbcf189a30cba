package org.peyvand.sync.model;

/** What happened to a value or a record. */
public enum ConflictKind {
    /** A value was changed in two ways. */
    VALUE,
    /** A record that was deleted is back, since somebody else had changed it. */
    REVIVED,
    /** A record that somebody has deleted is still there, since somebody else had changed it. */
    KEPT,
    /** Two records of different branches may be about the same: nothing was lost. */
    TWIN
}
