package org.peyvand.branch.model;

/** How far an action is. */
public enum ActionState {
    /** Not begun. */
    PLANNED,
    /** Begun. */
    RUNNING,
    /** Done. */
    DONE,
    /** Given up. */
    DROPPED
}
