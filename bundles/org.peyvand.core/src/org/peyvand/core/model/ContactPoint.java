package org.peyvand.core.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Personal;
import org.peyvand.persistence.model.Shown;

/** One more phone number, e-mail address or the like of a person, an account or a lead. */
@Entity
@Table(name = "CONTACT_POINT")
@Described(id = "core.contactpoint", goesWithPerson = true, part = "ownerId", icon = "telephone",
    title = "value", search = {"value", "normalised"}, order = "kind")
public class ContactPoint extends ExternalEntity {
    @Column(name = "OWNER_ID", length = 36)
    private UUID ownerId;
    @Shown(order = 10, list = true, required = true)
    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", length = 30)
    private ContactPointKind kind = ContactPointKind.PHONE;
    @Personal
    @Shown(order = 20, list = true, max = 100)
    @Column(name = "LABEL", length = 100)
    private String label;
    @Personal
    @Shown(order = 30, list = true, width = 220, required = true)
    @Column(name = "POINT_VALUE", length = 255)
    private String value;
    @Personal
    @Column(name = "NORMALISED", length = 255)
    private String normalised;

    /** Identifier of the record it belongs to. */
    public UUID getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(UUID ownerId) {
        this.ownerId = ownerId;
    }

    /** What it is. */
    public ContactPointKind getKind() {
        return kind;
    }

    public void setKind(ContactPointKind kind) {
        this.kind = kind;
    }

    /** What it is called, such as "assistant". */
    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    /** As people write it. */
    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    /** E.164 for telephone numbers that can be read so, lower case for e-mail, else as the value. */
    public String getNormalised() {
        return normalised;
    }

    public void setNormalised(String normalised) {
        this.normalised = normalised;
    }
}
