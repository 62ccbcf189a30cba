package org.peyvand.sync.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Shown;

/** A transaction of a branch that the head office could not store. It waits here, whole, until somebody has it tried again or lets it go. */
@Entity
@Table(name = "SYNC_HELD")
@Described(id = "sync.held", icon = "pause-circle", title = "reasonEn", titleFa = "reasonFa", order = "-madeAt", state = "state", guard = "sync.administer")
public class HeldBack extends DomainEntity {
    @Column(name = "TRANSACTION_ID", length = 36)
    private UUID transactionId;
    @Column(name = "ORIGIN", length = 36)
    private UUID origin;
    @Column(name = "PLACE")
    private long place;
    @Column(name = "AUTHOR_ID", length = 36)
    private UUID authorId;
    @Shown(order = 10, readOnly = true, importable = false, list = true, width = 140)
    @Column(name = "MADE_AT")
    private Instant madeAt;
    @Shown(order = 20, readOnly = true, importable = false, list = true, width = 80)
    @Column(name = "RECORDS")
    private long records;
    @Shown(order = 30, readOnly = true, importable = false, list = true, width = 320, max = 2000)
    @Column(name = "REASON_EN", length = 2000)
    private String reasonEn;
    @Shown(order = 40, readOnly = true, importable = false, list = true, width = 320, max = 2000)
    @Column(name = "REASON_FA", length = 2000)
    private String reasonFa;
    @Shown(order = 50, readOnly = true, importable = false, summed = false)
    @Column(name = "TRIES")
    private long tries;
    @Shown(order = 70, readOnly = true, importable = false, max = 1000)
    @Column(name = "NOTE", length = 1000)
    private String note;
    @Column(name = "UNKNOWN_NAME", length = 250)
    private String unknownName;
    @Lob
    @Column(name = "CONTENT")
    private String content;
    @Shown(order = 60, readOnly = true, importable = false, list = true, width = 110)
    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", length = 20)
    private HeldState state;

    /** Identifier of the transaction. */
    public UUID getTransactionId() {
        return transactionId;
    }

    public void setTransactionId(UUID transactionId) {
        this.transactionId = transactionId;
    }

    /** The database that sent it. */
    public UUID getOrigin() {
        return origin;
    }

    public void setOrigin(UUID origin) {
        this.origin = origin;
    }

    /** In which order they were held back. */
    public long getPlace() {
        return place;
    }

    public void setPlace(long place) {
        this.place = place;
    }

    /** Who made it; may be {@code null}. */
    public UUID getAuthorId() {
        return authorId;
    }

    public void setAuthorId(UUID authorId) {
        this.authorId = authorId;
    }

    /** When it was made, by the clock of the branch. */
    public Instant getMadeAt() {
        return madeAt;
    }

    public void setMadeAt(Instant madeAt) {
        this.madeAt = madeAt;
    }

    /** How many records it changes. */
    public long getRecords() {
        return records;
    }

    public void setRecords(long records) {
        this.records = records;
    }

    /** Why it could not be stored, in English. */
    public String getReasonEn() {
        return reasonEn;
    }

    public void setReasonEn(String reasonEn) {
        this.reasonEn = reasonEn;
    }

    /** The same in Persian. */
    public String getReasonFa() {
        return reasonFa;
    }

    public void setReasonFa(String reasonFa) {
        this.reasonFa = reasonFa;
    }

    /** How often it was tried. */
    public long getTries() {
        return tries;
    }

    public void setTries(long tries) {
        this.tries = tries;
    }

    /** The first name in it that was not known when it came, an entity or an attribute; {@code null} when it was held back for another reason. */
    public String getUnknownName() {
        return unknownName;
    }

    public void setUnknownName(String unknownName) {
        this.unknownName = unknownName;
    }

    /** The transaction as it came, as JSON. */
    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    /** Why somebody has let it go or stored it all the same; may be {@code null}. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** What becomes of it. */
    public HeldState getState() {
        return state;
    }

    public void setState(HeldState state) {
        this.state = state;
    }
}
