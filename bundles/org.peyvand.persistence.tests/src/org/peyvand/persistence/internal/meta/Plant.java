package org.peyvand.persistence.internal.meta;

import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Shown;

public abstract class Plant extends DomainEntity {
    @Shown(order = 10)
    private String name;
    private String secret = "not shown";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSecret() {
        return secret;
    }
}
