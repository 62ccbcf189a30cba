package org.peyvand.sync.internal.rule;

/** What stands when a value was changed here and there, neither knowing of the other. */
public enum Policy {
    /** What was done later. */
    LATEST,
    /** What the head office has. */
    HEAD,
    /** What the branch sends. */
    BRANCH,
    /** Both texts, one below the other. */
    APPEND,
    /** Both differences of a number. */
    DELTA
}
