package org.peyvand.sync.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Shown;

/**
 * A value that was changed in two places, neither knowing of the other: what stands and what was lost, with everything to decide otherwise. Or two records of
 * different branches that may be about the same.
 */
@Entity
@Table(name = "SYNC_CONFLICT")
@Described(id = "sync.conflict", icon = "signpost-split", title = "title", search = "title", order = "-lostAt", state = "state", guard = "sync.administer")
public class SyncConflict extends DomainEntity {
    @Shown(order = 10, readOnly = true, importable = false, list = true, width = 220)
    @Column(name = "TITLE", length = 255)
    private String title;
    @Shown(order = 20, readOnly = true, importable = false, list = true, width = 120)
    @Column(name = "ENTITY", length = 100)
    private String entity;
    @Column(name = "RECORD_ID", length = 36)
    private UUID recordId;
    @Column(name = "TWIN_ID", length = 36)
    private UUID twinId;
    @Shown(order = 30, readOnly = true, importable = false, list = true, width = 120)
    @Column(name = "ATTRIBUTE", length = 100)
    private String attribute;
    @Shown(order = 40, readOnly = true, importable = false, list = true, width = 140)
    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", length = 20)
    private ConflictKind kind;
    @Shown(order = 50, kind = AttributeKind.LONG_TEXT, readOnly = true, importable = false)
    @Lob
    @Column(name = "BASE_VALUE")
    private String base;
    @Shown(order = 60, kind = AttributeKind.LONG_TEXT, readOnly = true, importable = false)
    @Lob
    @Column(name = "KEPT_VALUE")
    private String kept;
    @Shown(order = 70, kind = AttributeKind.LONG_TEXT, readOnly = true, importable = false)
    @Lob
    @Column(name = "LOST_VALUE")
    private String lost;
    @Column(name = "KEPT_BY", length = 36)
    private UUID keptBy;
    @Column(name = "LOST_BY", length = 36)
    private UUID lostBy;
    @Shown(order = 80, readOnly = true, importable = false, list = true, width = 140)
    @Column(name = "LOST_AT")
    private Instant lostAt;
    @Shown(order = 90, readOnly = true, importable = false, list = true, width = 110)
    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", length = 20)
    private ConflictState state;

    /** What the record was called. */
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** Identifier of its entity. */
    public String getEntity() {
        return entity;
    }

    public void setEntity(String entity) {
        this.entity = entity;
    }

    /** Its identifier. */
    public UUID getRecordId() {
        return recordId;
    }

    public void setRecordId(UUID recordId) {
        this.recordId = recordId;
    }

    /** The other record that may be about the same; none for other kinds. */
    public UUID getTwinId() {
        return twinId;
    }

    public void setTwinId(UUID twinId) {
        this.twinId = twinId;
    }

    /** Name of the attribute; none when the whole record was deleted in one place. Of two that are alike, what they have in common. */
    public String getAttribute() {
        return attribute;
    }

    public void setAttribute(String attribute) {
        this.attribute = attribute;
    }

    /** What happened. */
    public ConflictKind getKind() {
        return kind;
    }

    public void setKind(ConflictKind kind) {
        this.kind = kind;
    }

    /** What both began with, in the words of the change log. */
    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    /** What stands. */
    public String getKept() {
        return kept;
    }

    public void setKept(String kept) {
        this.kept = kept;
    }

    /** What was lost. */
    public String getLost() {
        return lost;
    }

    public void setLost(String lost) {
        this.lost = lost;
    }

    /** Identifier of whoever wrote what stands; may be {@code null}. */
    public UUID getKeptBy() {
        return keptBy;
    }

    public void setKeptBy(UUID keptBy) {
        this.keptBy = keptBy;
    }

    /** Identifier of whoever wrote what was lost; may be {@code null}. */
    public UUID getLostBy() {
        return lostBy;
    }

    public void setLostBy(UUID lostBy) {
        this.lostBy = lostBy;
    }

    /** When it was decided, UTC. */
    public Instant getLostAt() {
        return lostAt;
    }

    public void setLostAt(Instant lostAt) {
        this.lostAt = lostAt;
    }

    /** Whether somebody has looked at it. */
    public ConflictState getState() {
        return state;
    }

    public void setState(ConflictState state) {
        this.state = state;
    }
}
