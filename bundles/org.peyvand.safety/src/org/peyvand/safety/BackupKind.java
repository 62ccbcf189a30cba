package org.peyvand.safety;

/** Why a backup was made. */
public enum BackupKind {
    /** Somebody has asked for it; only people delete it. */
    MANUAL,
    /** Made by itself; some of each are kept by day and by week. */
    AUTOMATIC,
    /** Made before a newer program changed the structure of the database; the last ones are kept. */
    UPGRADE
}
