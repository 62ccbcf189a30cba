package org.peyvand.persistence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/**
 * That values were taken out of the change log, and how many; never which. Written by the unit of work with the erasure itself. The row of the change log
 * about its creation is what the check of the log holds the emptied rows to, so it is never changed and never goes.
 */
@Entity
@Table(name = "ERASURE")
public class Erasure extends DomainEntity {
    @Enumerated(EnumType.STRING)
    @Column(name = "REASON", length = 20)
    private Reason reason;
    @Column(name = "BASIS", length = 60)
    private String basis;
    @Column(name = "REFERENCE_CODE", length = 100)
    private String reference;
    @Column(name = "RECORD_COUNT")
    private long records;
    @Column(name = "ROW_COUNT")
    private long rows;
    @Column(name = "ROWS_DIGEST", length = 64)
    private String digest;

    /** Why values were taken out. */
    public enum Reason {
        /** What was deleted had been in the bin as long as the rule says. */
        PURGE,
        /** A natural person has asked for it, or the law does. */
        PERSON
    }

    /** For EclipseLink. */
    protected Erasure() {
    }

    /**
     * An erasure that is about to happen.
     *
     * @param basis code of the legal basis; {@code null} for a purge
     * @param reference a pseudonym of whom or what it was about; {@code null} for none
     * @param records how many records it is about
     */
    public static Erasure of(Reason reason, String basis, String reference, long records) {
        Erasure erasure = new Erasure();
        erasure.reason = reason;
        erasure.basis = basis;
        erasure.reference = reference;
        erasure.records = records;
        return erasure;
    }

    /** Why. */
    public Reason getReason() {
        return reason;
    }

    /** Code of the legal basis; {@code null} for none. */
    public String getBasis() {
        return basis;
    }

    /** A pseudonym; {@code null} for none. */
    public String getReference() {
        return reference;
    }

    /** How many records it was about. */
    public long getRecords() {
        return records;
    }

    /** Out of how many rows of the change log values were taken. */
    public long getRows() {
        return rows;
    }

    /** Digest over these rows, see {@link org.peyvand.persistence.log.ErasedRows}. */
    public String getDigest() {
        return digest;
    }

    /** What was done; once, by the unit of work. */
    public void done(long emptied, String over) {
        rows = emptied;
        digest = over;
    }
}
