package org.peyvand.persistence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.peyvand.persistence.extra.ExtraKind;

/**
 * A field that an administrator gives to an entity. When one is added, the entity's table gets a column in the same transaction, and from the
 * commit on every form, list, filter, import, export and the change log have it.
 */
@Entity
@Table(name = "EXTRA_FIELD")
@Described(id = "persistence.extrafield", icon = "input-cursor-text", title = "labelEn", titleFa = "labelFa", key = "entity+key",
    search = {"entity", "key", "labelEn", "labelFa"}, order = "entity")
public class ExtraField extends DomainEntity {
    /** The pick list of the entities that can have extra fields. */
    public static final String ENTITIES = "core.entities";
    /** The pick list of all pick lists. */
    public static final String LISTS = "core.lists";

    @Shown(order = 10, list = true, width = 160, required = true, pickList = ENTITIES, max = 100)
    @Column(name = "ENTITY", length = 100)
    private String entity;
    @Shown(order = 20, list = true, width = 180, max = 100)
    @Column(name = "LABEL_EN", length = 100)
    private String labelEn;
    @Shown(order = 30, list = true, width = 180, max = 100)
    @Column(name = "LABEL_FA", length = 100)
    private String labelFa;
    @Shown(order = 40, list = true, max = 30)
    @Column(name = "FIELD_KEY", length = 30)
    private String key;
    @Shown(order = 50, list = true, required = true)
    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", length = 20)
    private ExtraKind kind = ExtraKind.TEXT;
    @Shown(order = 60, summed = false)
    @Column(name = "MAX_LENGTH")
    private int maxLength = 255;
    @Shown(order = 70, pickList = LISTS, max = 100)
    @Column(name = "PICK_LIST", length = 100)
    private String pickList;
    @Shown(order = 80, max = 60)
    @Column(name = "FORM_SECTION", length = 60)
    private String section;
    @Shown(order = 90, list = true, summed = false)
    @Column(name = "FIELD_POSITION")
    private int position;
    @Shown(order = 100, list = true)
    @Column(name = "REQUIRED")
    private boolean required;
    @Shown(order = 110)
    @Column(name = "IN_LIST")
    private boolean inList;
    @Shown(order = 120, list = true)
    @Column(name = "RETIRED")
    private boolean retired;
    @Shown(order = 130)
    @Column(name = "PERSONAL")
    private boolean personal = true;

    /** Identifier of the entity that has the field, such as {@code core.account}; fixed once it is stored. */
    public String getEntity() {
        return entity;
    }

    public void setEntity(String entity) {
        this.entity = entity;
    }

    /** Label in English; the Persian one when empty. */
    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
    }

    /** Label in Persian; the English one when empty. */
    public String getLabelFa() {
        return labelFa;
    }

    public void setLabelFa(String labelFa) {
        this.labelFa = labelFa;
    }

    /** What files and filters call it, after {@code x_}: small Latin letters, digits and underscores; fixed once it is stored. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** What it holds; fixed once it is stored. */
    public ExtraKind getKind() {
        return kind;
    }

    public void setKind(ExtraKind kind) {
        this.kind = kind;
    }

    /** Most characters of a text, 1 to 4000; fixed once it is stored. */
    public int getMaxLength() {
        return maxLength;
    }

    public void setMaxLength(int maxLength) {
        this.maxLength = maxLength;
    }

    /** Identifier of the pick list to choose from. */
    public String getPickList() {
        return pickList;
    }

    public void setPickList(String pickList) {
        this.pickList = pickList;
    }

    /** Name of the form section; that of extra fields when empty. */
    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    /** Place among the extra fields of the entity. */
    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    /** Whether a record cannot be saved in a form without it. */
    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    /** Whether lists have a column for it at first. */
    public boolean isInList() {
        return inList;
    }

    public void setInList(boolean inList) {
        this.inList = inList;
    }

    /** Whether it is no longer offered; its values stay and can be read. */
    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }

    /** Whether its values say something about a person, if the record is about one, so that they go when his data are erased. */
    public boolean isPersonal() {
        return personal;
    }

    public void setPersonal(boolean personal) {
        this.personal = personal;
    }
}
