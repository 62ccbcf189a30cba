package org.peyvand.security.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** What a role may do with one attribute, when that is less than with the record. */
@Entity
@Table(name = "SECURITY_FIELD_GRANT")
@Described(id = "security.fieldgrant", icon = "input-cursor", title = "attribute", part = "role", key = "role+entity+attribute")
public class FieldGrant extends EntityGrant {
    @Shown(order = 30, list = true, required = true, max = 100)
    @Column(name = "ATTRIBUTE", length = 100)
    private String attribute;
    @Shown(order = 40, list = true, required = true)
    @Enumerated(EnumType.STRING)
    @Column(name = "FIELD_RIGHT", length = 20)
    private FieldRight right = FieldRight.EDIT;

    /** Name of the attribute. */
    public String getAttribute() {
        return attribute;
    }

    public void setAttribute(String attribute) {
        this.attribute = attribute;
    }

    /** What may be done with it. */
    public FieldRight getRight() {
        return right;
    }

    public void setRight(FieldRight right) {
        this.right = right;
    }
}
