package org.peyvand.sync.internal.rule;

/** Who gets the records of an entity. */
public enum Scope {
    /** All branches. */
    EVERYWHERE,
    /** The branch that a record belongs to, and those above it. */
    BRANCH,
    /** Whoever gets the record that it is a part of. */
    WHOLE,
    /** Nobody. */
    STAYS
}
