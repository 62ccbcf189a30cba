package org.peyvand.security.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Shown;

/** What the people in one job may do. Whoever has several roles may do what one of them allows. */
@Entity
@Table(name = "SECURITY_ROLE")
@Described(id = "security.role", icon = "shield-lock", title = "name", key = "name", search = "name", order = "name")
public class Role extends DomainEntity {
    @Shown(order = 10, list = true, width = 220, required = true)
    @Column(name = "NAME", length = 255)
    private String name;
    @Shown(order = 20, list = true, width = 400, max = 1000, kind = AttributeKind.LONG_TEXT)
    @Column(name = "NOTE", length = 1000)
    private String note;
    @Shown(order = 30, list = true)
    @Column(name = "FULL_ACCESS")
    private boolean fullAccess;
    @Shown(order = 40, readOnly = true, max = 40, importable = false)
    @Column(name = "CODE", length = 40)
    private String code;

    /** What it is called. Unique. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** For whom it is. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Whether everything is allowed, whatever the grants say: the role of administrators. */
    public boolean isFullAccess() {
        return fullAccess;
    }

    public void setFullAccess(boolean fullAccess) {
        this.fullAccess = fullAccess;
    }

    /** Identifier of a standard role; {@code null} for others. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
