package org.peyvand.core.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Personal;
import org.peyvand.persistence.model.Shown;

/** Somebody's records went to others, at one time and for one reason. Every transaction of it changes this record, by which it can be undone. */
@Entity
@Table(name = "HAND_OVER")
@Described(id = "core.handover", icon = "arrow-left-right", title = "name", search = "name", order = "-createdAt")
public class HandOver extends DomainEntity {
    @Personal
    @Shown(order = 10, list = true, width = 220, readOnly = true)
    @Column(name = "NAME", length = 255)
    private String name;
    @Personal
    @Shown(order = 20, list = true, width = 180, readOnly = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PERSON_ID")
    private User person;
    @Shown(order = 30, list = true, readOnly = true)
    @Column(name = "MOVED")
    private long moved;
    @Shown(order = 40, list = true, readOnly = true)
    @Column(name = "LEFT_BEHIND")
    private long leftBehind;
    @Shown(order = 45, list = true, readOnly = true)
    @Column(name = "LEAVES")
    private boolean leaving;
    @Shown(order = 50, list = true, readOnly = true)
    @Column(name = "UNDONE_AT")
    private Instant undoneAt;

    /** Whose records, to whom. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Whose records were handed over. */
    public User getPerson() {
        return person;
    }

    public void setPerson(User person) {
        this.person = person;
    }

    /** How many records went. */
    public long getMoved() {
        return moved;
    }

    public void setMoved(long moved) {
        this.moved = moved;
    }

    /** How many records could not go. */
    public long getLeftBehind() {
        return leftBehind;
    }

    public void setLeftBehind(long leftBehind) {
        this.leftBehind = leftBehind;
    }

    /** Whether the person could no longer sign in afterwards. */
    public boolean isLeaving() {
        return leaving;
    }

    public void setLeaving(boolean leaving) {
        this.leaving = leaving;
    }

    /** When it was taken back; {@code null} as long as it holds. */
    public Instant getUndoneAt() {
        return undoneAt;
    }

    public void setUndoneAt(Instant undoneAt) {
        this.undoneAt = undoneAt;
    }
}
