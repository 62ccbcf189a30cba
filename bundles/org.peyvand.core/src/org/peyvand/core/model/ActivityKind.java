package org.peyvand.core.model;

/** What was done or is to be done with a customer. */
public enum ActivityKind {
    /** Task. */
    TASK,
    /** Call. */
    CALL,
    /** Meeting. */
    MEETING,
    /** Note. */
    NOTE,
    /** E-mail. */
    MAIL
}
