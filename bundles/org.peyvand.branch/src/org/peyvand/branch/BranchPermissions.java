package org.peyvand.branch;

import org.peyvand.persistence.access.Permission;

/** What may be done in this module beside working with records. */
public final class BranchPermissions {
    /** Compares branches. */
    public static final Permission BOARD = new Permission("branch.board");

    private BranchPermissions() {
    }
}
