package org.peyvand.safety;

import org.peyvand.persistence.access.Permission;

/** What roles allow beside full access; exports of everything and encryption stay with those who have that. */
public final class SafetyPermissions {
    /** Makes and deletes backups, and changes their settings. */
    public static final Permission BACKUP = new Permission("safety.backup");
    /** Has the data replaced by a backup. */
    public static final Permission RESTORE = new Permission("safety.restore");

    private SafetyPermissions() {
    }
}
