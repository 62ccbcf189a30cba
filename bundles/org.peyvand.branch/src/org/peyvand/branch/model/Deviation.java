package org.peyvand.branch.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.ExternalEntity;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** A value in which a branch deviates from what the head office has set. */
@Entity
@Table(name = "DEVIATION")
@Described(id = "branch.deviation", icon = "signpost-split", title = "title", search = "title", order = "-since", state = "state")
public class Deviation extends ExternalEntity {
    @Shown(order = 10, list = true, width = 150, readOnly = true, importable = false)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "OFFICE_ID")
    private Branch office;
    @Shown(order = 20, list = true, width = 220, readOnly = true, importable = false)
    @Column(name = "TITLE", length = 255)
    private String title;
    @Shown(order = 30, list = true, width = 130, readOnly = true, importable = false)
    @Column(name = "FIELD", length = 150)
    private String field;
    @Shown(order = 40, list = true, width = 150, readOnly = true, importable = false, max = 2000)
    @Column(name = "BASE_WORDS", length = 2000)
    private String base;
    @Shown(order = 50, list = true, width = 150, readOnly = true, importable = false, max = 2000)
    @Column(name = "OWN_WORDS", length = 2000)
    private String own;
    @Shown(order = 60, list = true, width = 140, readOnly = true, importable = false)
    @Column(name = "SINCE_AT")
    private Instant since;
    @Shown(order = 70, list = true, readOnly = true, importable = false)
    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", length = 30)
    private DeviationState state = DeviationState.STANDS;
    @Column(name = "ENTITY", length = 100)
    private String entity;
    @Column(name = "RECORD_ID", length = 36)
    private UUID recordId;
    @Column(name = "ATTRIBUTE", length = 100)
    private String attribute;
    @Column(name = "BASE_VALUE", length = 4000)
    private String baseValue;
    @Column(name = "OWN_VALUE", length = 4000)
    private String ownValue;

    /** The branch. */
    public Branch getOffice() {
        return office;
    }

    public void setOffice(Branch office) {
        this.office = office;
    }

    /** What the record is called. */
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** What people call the attribute, in the language of the branch. */
    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    /** What the head office has set, in words. */
    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    /** What the branch has instead, in words. */
    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }

    /** Since when. */
    public Instant getSince() {
        return since;
    }

    public void setSince(Instant since) {
        this.since = since;
    }

    /** Whether it still does. */
    public DeviationState getState() {
        return state;
    }

    public void setState(DeviationState state) {
        this.state = state;
    }

    /** Identifier of the entity. */
    public String getEntity() {
        return entity;
    }

    public void setEntity(String entity) {
        this.entity = entity;
    }

    /** Identifier of the record. */
    public UUID getRecordId() {
        return recordId;
    }

    public void setRecordId(UUID recordId) {
        this.recordId = recordId;
    }

    /** Name of the attribute. */
    public String getAttribute() {
        return attribute;
    }

    public void setAttribute(String attribute) {
        this.attribute = attribute;
    }

    /** What the head office has set, as it is stored. */
    public String getBaseValue() {
        return baseValue;
    }

    public void setBaseValue(String baseValue) {
        this.baseValue = baseValue;
    }

    /** What the branch has instead, as it is stored. */
    public String getOwnValue() {
        return ownValue;
    }

    public void setOwnValue(String ownValue) {
        this.ownValue = ownValue;
    }
}
