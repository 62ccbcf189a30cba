package org.peyvand.core.model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Shown;

/** A record that may have come from another system. */
@MappedSuperclass
public abstract class ExternalEntity extends DomainEntity {
    /** Name of the attribute that says which record of the other system it is. */
    public static final String EXTERNAL_ID = "externalId";

    @Shown(order = 990, section = "origin", max = 100)
    @Column(name = "EXTERNAL_ID", length = 100)
    private String externalId;

    /** Its identifier in the system it came from. */
    public String getExternalId() {
        return externalId;
    }

    public void setExternalId(String externalId) {
        this.externalId = externalId;
    }
}
