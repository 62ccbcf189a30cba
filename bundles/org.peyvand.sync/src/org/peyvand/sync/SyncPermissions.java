package org.peyvand.sync;

import org.peyvand.persistence.access.Permission;

/** What people may be allowed to do with the exchange. */
public final class SyncPermissions {
    /** See how far each branch is, decide about what was held back, restore what was lost in a conflict. */
    public static final Permission ADMINISTER = new Permission("sync.administer");

    private SyncPermissions() {
    }
}
