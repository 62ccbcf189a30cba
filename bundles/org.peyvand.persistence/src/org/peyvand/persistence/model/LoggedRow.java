package org.peyvand.persistence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** What every row has that tells of a change of one record: which record, when and by whom. Written by the unit of work, never changed. */
@MappedSuperclass
public abstract class LoggedRow {
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

    /** Identifier of the entity's description, such as {@code core.account}. */
    public String getEntity() {
        return entity;
    }

    /** Identifier of the changed record. */
    public UUID getRecordId() {
        return recordId;
    }
}
