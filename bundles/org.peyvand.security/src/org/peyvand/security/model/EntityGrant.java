package org.peyvand.security.model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.peyvand.persistence.model.Shown;

/** What a role says about one entity. */
@MappedSuperclass
public abstract class EntityGrant extends RoleGrant {
    @Shown(order = 20, list = true, required = true, max = 100)
    @Column(name = "ENTITY", length = 100)
    private String entity;

    /** Identifier of the entity, such as {@code core.account}. That of a class holds for its subclasses that have none of their own. */
    public String getEntity() {
        return entity;
    }

    public void setEntity(String entity) {
        this.entity = entity;
    }
}
