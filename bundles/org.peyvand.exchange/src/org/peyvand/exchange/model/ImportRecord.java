package org.peyvand.exchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Shown;

/**
 * One import: who brought in which files when, and what came of it. Every transaction of the import, and every one of its undo, changes this
 * record, so that the change log knows which changes belong to it: that is all an undo needs.
 */
@Entity
@Table(name = "IMPORT_RECORD")
@Described(id = "exchange.import", icon = "box-arrow-in-down", search = {"name", "startedBy"}, order = "-startedAt", state = "status",
        figures = {"startedAt", "startedBy", "created", "updated", "refused"})
public class ImportRecord extends DomainEntity {
    @Shown(order = 10, readOnly = true, importable = false, list = true, width = 70, summed = false)
    @Column(name = "RUN_NUMBER")
    private Integer number;
    @Shown(order = 20, readOnly = true, importable = false, list = true, width = 260)
    @Column(name = "NAME", length = 255)
    private String name;
    @Shown(order = 30, readOnly = true, importable = false, list = true, width = 130)
    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", length = 30)
    private ImportStatus status = ImportStatus.RUNNING;
    @Shown(order = 40, readOnly = true, importable = false, list = true, width = 140)
    @Column(name = "STARTED_AT")
    private Instant startedAt;
    @Shown(order = 50, readOnly = true, importable = false)
    @Column(name = "ENDED_AT")
    private Instant endedAt;
    @Shown(order = 60, readOnly = true, importable = false, list = true, width = 140)
    @Column(name = "STARTED_BY", length = 255)
    private String startedBy;
    @Shown(order = 70, readOnly = true, importable = false, list = true, width = 80, section = "counts")
    @Column(name = "MADE")
    private long created;
    @Shown(order = 80, readOnly = true, importable = false, list = true, width = 80, section = "counts")
    @Column(name = "UPDATED")
    private long updated;
    @Shown(order = 90, readOnly = true, importable = false, section = "counts")
    @Column(name = "UNCHANGED")
    private long unchanged;
    @Shown(order = 100, readOnly = true, importable = false, section = "counts")
    @Column(name = "ROWS_READ")
    private long rows;
    @Shown(order = 110, readOnly = true, importable = false, list = true, width = 80, section = "counts")
    @Column(name = "ROWS_REFUSED")
    private long refused;
    @Shown(order = 120, readOnly = true, importable = false, section = "undo")
    @Column(name = "TAKEN_BACK")
    private long takenBack;
    @Shown(order = 130, readOnly = true, importable = false, section = "undo")
    @Column(name = "LEFT_OVER")
    private long leftOver;
    @Shown(order = 140, readOnly = true, importable = false, section = "undo")
    @Column(name = "TAKEN_BACK_AT")
    private Instant takenBackAt;
    @Shown(order = 150, readOnly = true, importable = false, section = "undo")
    @Column(name = "TAKEN_BACK_BY", length = 255)
    private String takenBackBy;
    @Shown(order = 160, kind = AttributeKind.LONG_TEXT, readOnly = true, importable = false, max = 4000, section = "files")
    @Column(name = "FILES", length = 4000)
    private String files;
    @Column(name = "BATCHES")
    private long batches;
    @Column(name = "UNDO_BATCHES")
    private long undoBatches;

    /** Running number, from 1; people name an import by it. */
    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    /** The files in short. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** How far it is. */
    public ImportStatus getStatus() {
        return status;
    }

    public void setStatus(ImportStatus status) {
        this.status = status;
    }

    /** When it began, UTC. */
    public Instant getStartedAt() {
        return startedAt;
    }

    public void setStartedAt(Instant startedAt) {
        this.startedAt = startedAt;
    }

    /** When it ended, UTC; {@code null} while it runs and when it broke off with the program. */
    public Instant getEndedAt() {
        return endedAt;
    }

    public void setEndedAt(Instant endedAt) {
        this.endedAt = endedAt;
    }

    /** Name of the person who started it, as it was then. */
    public String getStartedBy() {
        return startedBy;
    }

    public void setStartedBy(String startedBy) {
        this.startedBy = startedBy;
    }

    /** Records that were made. */
    public long getCreated() {
        return created;
    }

    public void setCreated(long created) {
        this.created = created;
    }

    /** Records that were changed. */
    public long getUpdated() {
        return updated;
    }

    public void setUpdated(long updated) {
        this.updated = updated;
    }

    /** Records that were as the files say. */
    public long getUnchanged() {
        return unchanged;
    }

    public void setUnchanged(long unchanged) {
        this.unchanged = unchanged;
    }

    /** Rows that were read. */
    public long getRows() {
        return rows;
    }

    public void setRows(long rows) {
        this.rows = rows;
    }

    /** Rows that were refused and not mended since. */
    public long getRefused() {
        return refused;
    }

    public void setRefused(long refused) {
        this.refused = refused;
    }

    /** Records that were taken back. */
    public long getTakenBack() {
        return takenBack;
    }

    public void setTakenBack(long takenBack) {
        this.takenBack = takenBack;
    }

    /** Records that the undo left as they are. */
    public long getLeftOver() {
        return leftOver;
    }

    public void setLeftOver(long leftOver) {
        this.leftOver = leftOver;
    }

    /** When it was last taken back, UTC. */
    public Instant getTakenBackAt() {
        return takenBackAt;
    }

    public void setTakenBackAt(Instant takenBackAt) {
        this.takenBackAt = takenBackAt;
    }

    /** Name of the person who took it back. */
    public String getTakenBackBy() {
        return takenBackBy;
    }

    public void setTakenBackBy(String takenBackBy) {
        this.takenBackBy = takenBackBy;
    }

    /** The files with their folders, one a line. */
    public String getFiles() {
        return files;
    }

    public void setFiles(String files) {
        this.files = files;
    }

    /** Transactions of the import. Each one raises it, so that the change log names them all. */
    public long getBatches() {
        return batches;
    }

    public void setBatches(long batches) {
        this.batches = batches;
    }

    /** Transactions of its undo. */
    public long getUndoBatches() {
        return undoBatches;
    }

    public void setUndoBatches(long undoBatches) {
        this.undoBatches = undoBatches;
    }
}
