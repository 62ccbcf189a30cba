package org.peyvand.persistence.access;

/** What somebody wants to do with a record. */
public enum Action {
    /** See it, find it, count it, sum it. */
    READ,
    /** Make a new one. */
    CREATE,
    /** Change its attributes, save for those of {@link #ASSIGN}. */
    EDIT,
    /** Delete it. */
    DELETE,
    /** Take it out of the program: file, clipboard, print. */
    EXPORT,
    /** Give it to another owner or team. */
    ASSIGN
}
