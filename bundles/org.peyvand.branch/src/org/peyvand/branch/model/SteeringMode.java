package org.peyvand.branch.model;

/** What branches may do with a record that the head office has set. */
public enum SteeringMode {
    /** Only see it. */
    READ_ONLY,
    /** Adapt it: the head office sees what deviates. */
    BASE
}
