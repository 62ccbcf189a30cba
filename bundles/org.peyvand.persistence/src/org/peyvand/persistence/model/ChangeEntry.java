package org.peyvand.persistence.model;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.peyvand.persistence.EntityChange;

/** One row of the change log: what one transaction did to one record. Written by the unit of work, never changed. */
@Entity
@Table(name = "CHANGE_ENTRY")
public class ChangeEntry {
    @Id
    @Column(name = "ID", length = 36)
    private UUID id;
    @Column(name = "TRANSACTION_ID", length = 36)
    private UUID transactionId;
    @Column(name = "CHANGED_AT")
    private Instant at;
    @Column(name = "USER_ID", length = 36)
    private UUID userId;
    @Column(name = "BRANCH_ID", length = 36)
    private UUID branchId;
    @Column(name = "ENTITY", length = 100)
    private String entity;
    @Column(name = "RECORD_ID", length = 36)
    private UUID recordId;
    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", length = 10)
    private EntityChange.Kind kind;
    @Lob
    @Basic(fetch = FetchType.EAGER)
    @Column(name = "CHANGES")
    private String changes;
    @Column(name = "CAME_BY", length = 200)
    private String way;

    /** Time-ordered, so that the order of identifiers is the order of changes. */
    public UUID getId() {
        return id;
    }

    /** Equal in all rows of one transaction. */
    public UUID getTransactionId() {
        return transactionId;
    }

    /** The moment of the change, UTC. */
    public Instant getAt() {
        return at;
    }

    /** Who did it; {@code null} when nobody was signed in. */
    public UUID getUserId() {
        return userId;
    }

    /** In which branch it was done. */
    public UUID getBranchId() {
        return branchId;
    }

    /** Identifier of the entity's description, such as {@code core.account}. */
    public String getEntity() {
        return entity;
    }

    /** Identifier of the changed record. */
    public UUID getRecordId() {
        return recordId;
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
