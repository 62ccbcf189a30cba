package org.peyvand.core.model;

/** Whether a customer is an organisation or one person. */
public enum AccountKind {
    /** Organisation. */
    ORGANISATION,
    /** Person. */
    PERSON
}
