package org.peyvand.core.model;

/** What a postal address is for. */
public enum AddressKind {
    /** Main. */
    MAIN,
    /** Billing. */
    BILLING,
    /** Shipping. */
    SHIPPING,
    /** Home. */
    HOME,
    /** Work. */
    WORK,
    /** Other. */
    OTHER
}
