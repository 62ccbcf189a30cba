package org.peyvand.persistence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One row of the bin: which row of the change log has the values of a deleted record. Written by the unit of work with that row; goes when the record
 * has come back or its values were taken out. Says of parts too that were deleted, with their whole or by themselves.
 */
@Entity
@Table(name = "CHANGE_BIN")
public class BinEntry {
    @Id
    @Column(name = "ID", length = 36)
    private UUID id;
    @Column(name = "TRANSACTION_ID", length = 36)
    private UUID transactionId;
    @Column(name = "CHANGED_AT")
    private Instant at;
    @Column(name = "USER_ID", length = 36)
    private UUID userId;
    @Column(name = "ENTITY", length = 100)
    private String entity;
    @Column(name = "RECORD_ID", length = 36)
    private UUID recordId;

    /** That of the row of the change log; time-ordered. */
    public UUID getId() {
        return id;
    }

    /** Equal for all that was deleted together. */
    public UUID getTransactionId() {
        return transactionId;
    }

    /** The moment of the deletion, UTC. */
    public Instant getAt() {
        return at;
    }

    /** Who did it; {@code null} when nobody was signed in. */
    public UUID getUserId() {
        return userId;
    }

    /** Identifier of the entity's description. */
    public String getEntity() {
        return entity;
    }

    /** Identifier of the deleted record. */
    public UUID getRecordId() {
        return recordId;
    }
}
