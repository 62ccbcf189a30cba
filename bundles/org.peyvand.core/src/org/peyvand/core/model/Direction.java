package org.peyvand.core.model;

/** Who began a call or a message. */
public enum Direction {
    /** The customer did. */
    INBOUND,
    /** We did. */
    OUTBOUND
}
