package org.peyvand.branch.model;

/** From which side a goal looks at the enterprise. */
public enum Perspective {
    /** Money. */
    FINANCIAL,
    /** Customers. */
    CUSTOMER,
    /** How work is done. */
    PROCESS,
    /** People and knowledge. */
    LEARNING
}
