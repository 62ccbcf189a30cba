package org.peyvand.security;

import java.util.List;

/** The permissions that modules contribute by {@code org.peyvand.security.permissions}. An OSGi service. */
public interface Permissions {

    /** All of them by order; broken contributions are logged and left out. */
    List<PermissionInfo> all();
}
