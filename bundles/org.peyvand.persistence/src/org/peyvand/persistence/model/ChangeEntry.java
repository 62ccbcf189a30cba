package org.peyvand.persistence.model;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.UUID;
import org.peyvand.persistence.EntityChange;

/** One row of the change log: what one transaction did to one record. Written by the unit of work, never changed. */
@Entity
@Table(name = "CHANGE_ENTRY")
public class ChangeEntry extends LoggedRow {
    @Column(name = "BRANCH_ID", length = 36)
    private UUID branchId;
    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", length = 10)
    private EntityChange.Kind kind;
    @Lob
    @Basic(fetch = FetchType.EAGER)
    @Column(name = "CHANGES")
    private String changes;
    @Column(name = "CAME_BY", length = 200)
    private String way;

    /** In which branch it was done. */
    public UUID getBranchId() {
        return branchId;
    }

    /** What happened. */
    public EntityChange.Kind getKind() {
        return kind;
    }

    /**
     * JSON object with the changed attributes: {@code {"name":["old","new"],"account":[null,"uuid"]}}. References stand by their
     * identifier, moments and dates in ISO-8601, decimal numbers as strings so that no digit is lost. A created record has
     * {@code null} as old values, a deleted one as new values; attributes without a value are left out there.
     */
    public String getChanges() {
        return changes;
    }

    /** By which way it came, as {@link org.peyvand.persistence.WayIn#read} reads it; {@code null} when that is not known, as before there were ways. */
    public String getWay() {
        return way;
    }
}
