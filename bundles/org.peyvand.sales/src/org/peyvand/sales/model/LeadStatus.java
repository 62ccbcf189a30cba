package org.peyvand.sales.model;

/** How far a lead is. */
public enum LeadStatus {
    /** New. */
    NEW,
    /** Working. */
    WORKING,
    /** Qualified. */
    QUALIFIED,
    /** It became a customer; set by the conversion only. */
    CONVERTED,
    /** Lost. */
    LOST
}
