package org.peyvand.sales.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.peyvand.core.model.ExternalEntity;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** A way from the first talk to the won or lost deal, in 3 to 7 stages. */
@Entity
@Table(name = "PIPELINE")
@Described(id = "sales.pipeline", icon = "signpost-split", key = "name", search = "name", order = "name")
public class Pipeline extends ExternalEntity {
    @Shown(order = 10, list = true, width = 200, required = true, max = 100)
    @Column(name = "NAME", length = 100)
    private String name;
    @Shown(order = 20, list = true)
    @Column(name = "IS_DEFAULT")
    private boolean isDefault;

    /** Its name. Unique. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Whether new opportunities begin here. */
    public boolean isIsDefault() {
        return isDefault;
    }

    public void setIsDefault(boolean isDefault) {
        this.isDefault = isDefault;
    }
}
