package org.peyvand.core.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** An office of the own enterprise: the head office or a branch below it. */
@Entity
@Table(name = "BRANCH")
@Described(id = "core.branch", icon = "shop", key = {"code", "name"}, search = {"name", "code"}, order = "name")
public class Branch extends ExternalEntity {
    @Shown(order = 10, list = true, width = 200, required = true)
    @Column(name = "NAME", length = 255)
    private String name;
    @Shown(order = 20, list = true, max = 20)
    @Column(name = "CODE", length = 20)
    private String code;
    @Shown(order = 30, list = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PARENT_ID")
    private Branch parent;
    @Shown(order = 40, kind = AttributeKind.CURRENCY, max = 3)
    @Column(name = "CURRENCY", length = 3)
    private String currency;

    /** Its name. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Short code; document numbers begin with it. Unique. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The branch above it; none for the head office. */
    public Branch getParent() {
        return parent;
    }

    public void setParent(Branch parent) {
        this.parent = parent;
    }

    /** Currency of new amounts made here, ISO 4217. */
    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }
}
