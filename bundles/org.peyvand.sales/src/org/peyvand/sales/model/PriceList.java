package org.peyvand.sales.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.peyvand.core.model.ExternalEntity;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** Prices that hold instead of the list prices. */
@Entity
@Table(name = "PRICE_LIST")
@Described(id = "sales.pricelist", icon = "tags", key = "name", search = "name", order = "name")
public class PriceList extends ExternalEntity {
    @Shown(order = 10, list = true, width = 200, required = true, max = 150)
    @Column(name = "NAME", length = 150)
    private String name;
    @Shown(order = 20, kind = AttributeKind.CURRENCY, list = true, required = true, max = 3)
    @Column(name = "CURRENCY", length = 3)
    private String currency;
    @Shown(order = 30, list = true)
    @Column(name = "IS_DEFAULT")
    private boolean isDefault;
    @Shown(order = 40, list = true)
    @Column(name = "ACTIVE")
    private boolean active = true;

    /** Its name. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Currency of its prices, ISO 4217. */
    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** Whether it is used where no other is named. */
    public boolean isIsDefault() {
        return isDefault;
    }

    public void setIsDefault(boolean isDefault) {
        this.isDefault = isDefault;
    }

    /** Whether it is used. */
    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
