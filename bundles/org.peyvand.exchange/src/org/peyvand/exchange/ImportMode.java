package org.peyvand.exchange;

/** What may happen to records. */
public enum ImportMode {
    /** Only new records; rows whose key is known are counted as unchanged. */
    CREATE,
    /** Only known records; rows whose key is unknown are refused. */
    UPDATE,
    /** Known records are updated, others created. */
    BOTH
}
