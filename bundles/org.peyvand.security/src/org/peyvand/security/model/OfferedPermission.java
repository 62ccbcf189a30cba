package org.peyvand.security.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.peyvand.persistence.model.DomainEntity;

/** A permission of a module that the standard roles of this database were given once: whoever takes it from them does not get it back at the next start. */
@Entity
@Table(name = "SECURITY_OFFERED_PERMISSION")
public class OfferedPermission extends DomainEntity {
    @Column(name = "PERMISSION", length = 100)
    private String permission;

    /** Identifier of the permission, such as {@code exchange.import}. */
    public String getPermission() {
        return permission;
    }

    public void setPermission(String permission) {
        this.permission = permission;
    }
}
