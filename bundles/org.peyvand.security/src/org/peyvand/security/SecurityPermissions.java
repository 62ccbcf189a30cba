package org.peyvand.security;

import org.peyvand.persistence.access.Permission;

/** What may be done in this module beside working with records. */
public final class SecurityPermissions {
    /** Looks after users and roles: who has which, what they allow, passwords, and why somebody sees something or not. */
    public static final Permission MANAGE = new Permission("security.manage");

    private SecurityPermissions() {
    }
}
