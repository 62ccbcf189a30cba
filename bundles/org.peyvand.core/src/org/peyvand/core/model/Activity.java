package org.peyvand.core.model;

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
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Personal;
import org.peyvand.persistence.model.Shown;

/** A task, call, meeting, note or message. */
@Entity
@Table(name = "ACTIVITY")
@Described(id = "core.activity", icon = "calendar-check", title = "subject", search = "subject", order = "-happenedAt",
    state = "status", figures = {"kind", "account", "dueAt"})
public class Activity extends OwnedEntity {
    @Personal
    @Shown(order = 10, list = true, width = 240, required = true)
    @Column(name = "SUBJECT", length = 255)
    private String subject;
    @Shown(order = 20, list = true, width = 90, required = true)
    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", length = 30)
    private ActivityKind kind = ActivityKind.TASK;
    @Shown(order = 30, list = true, width = 90, required = true)
    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", length = 30)
    private ActivityStatus status = ActivityStatus.OPEN;
    @Shown(order = 40, kind = AttributeKind.PICK, list = true, width = 90, pickList = "core.priority", max = 60)
    @Column(name = "PRIORITY", length = 60)
    private String priority;
    @Shown(order = 50)
    @Enumerated(EnumType.STRING)
    @Column(name = "DIRECTION", length = 30)
    private Direction direction;
    @Personal
    @Shown(order = 60, list = true, width = 180)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ACCOUNT_ID")
    private Account account;
    @Personal
    @Shown(order = 70, list = true, width = 160)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PERSON_ID")
    private Person person;
    @Shown(order = 80, list = true, section = "time")
    @Column(name = "DUE_AT")
    private Instant dueAt;
    @Shown(order = 90, section = "time")
    @Column(name = "START_AT")
    private Instant startAt;
    @Shown(order = 100, section = "time")
    @Column(name = "END_AT")
    private Instant endAt;
    @Shown(order = 110, section = "time")
    @Column(name = "DONE_AT")
    private Instant doneAt;
    @Personal
    @Shown(order = 120, kind = AttributeKind.LONG_TEXT, section = "note", max = 1000000)
    @Column(name = "BODY")
    private String text;
    @Personal
    @Column(name = "ABOUT_TYPE", length = 100)
    private String aboutType;
    @Personal
    @Column(name = "ABOUT_ID", length = 36)
    private UUID aboutId;
    @Column(name = "HAPPENED_AT")
    private Instant happenedAt;

    /** What it is about. */
    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** What it is. */
    public ActivityKind getKind() {
        return kind;
    }

    public void setKind(ActivityKind kind) {
        this.kind = kind;
    }

    /** How far it is. */
    public ActivityStatus getStatus() {
        return status;
    }

    public void setStatus(ActivityStatus status) {
        this.status = status;
    }

    /** Code of pick list core.priority. */
    public String getPriority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority;
    }

    /** Who began a call or a message. */
    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    /** The customer it is about. */
    public Account getAccount() {
        return account;
    }

    public void setAccount(Account account) {
        this.account = account;
    }

    /** The person it is about. */
    public Person getPerson() {
        return person;
    }

    public void setPerson(Person person) {
        this.person = person;
    }

    /** When it must be done. */
    public Instant getDueAt() {
        return dueAt;
    }

    public void setDueAt(Instant dueAt) {
        this.dueAt = dueAt;
    }

    /** When it begins or began. */
    public Instant getStartAt() {
        return startAt;
    }

    public void setStartAt(Instant startAt) {
        this.startAt = startAt;
    }

    /** When it ends or ended. */
    public Instant getEndAt() {
        return endAt;
    }

    public void setEndAt(Instant endAt) {
        this.endAt = endAt;
    }

    /** When it was done. */
    public Instant getDoneAt() {
        return doneAt;
    }

    public void setDoneAt(Instant doneAt) {
        this.doneAt = doneAt;
    }

    /** What was said or is to be done. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Identifier of the description of the record it is about, such as sales.lead; none when aboutId is none. */
    public String getAboutType() {
        return aboutType;
    }

    public void setAboutType(String aboutType) {
        this.aboutType = aboutType;
    }

    /** Identifier of the record it is about. */
    public UUID getAboutId() {
        return aboutId;
    }

    public void setAboutId(UUID aboutId) {
        this.aboutId = aboutId;
    }

    /** Its place in the timeline, derived: when done, else when it starts, else when due, else when made. */
    public Instant getHappenedAt() {
        return happenedAt;
    }

    public void setHappenedAt(Instant happenedAt) {
        this.happenedAt = happenedAt;
    }
}
