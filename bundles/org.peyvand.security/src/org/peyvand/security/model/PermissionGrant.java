package org.peyvand.security.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** A role allows something that is tied to no kind of record. */
@Entity
@Table(name = "SECURITY_PERMISSION_GRANT")
@Described(id = "security.permissiongrant", icon = "check2-circle", title = "permission", part = "role", key = "role+permission")
public class PermissionGrant extends RoleGrant {
    @Shown(order = 20, list = true, required = true, max = 100)
    @Column(name = "PERMISSION", length = 100)
    private String permission;

    /** Identifier of the permission, such as {@code exchange.import}. One that no module knows any more does no harm. */
    public String getPermission() {
        return permission;
    }

    public void setPermission(String permission) {
        this.permission = permission;
    }
}
