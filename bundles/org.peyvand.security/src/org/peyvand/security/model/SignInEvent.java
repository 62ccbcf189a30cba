package org.peyvand.security.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.peyvand.persistence.model.DomainEntity;

/** One row of the audit trail of sign-ins: written once, never changed. Not described. */
@Entity
@Table(name = "SECURITY_SIGN_IN_EVENT")
public class SignInEvent extends DomainEntity {
    @Column(name = "HAPPENED_AT")
    private Instant at;
    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", length = 20)
    private SignInEventKind kind;
    @Column(name = "USER_ID", length = 36)
    private UUID userId;
    @Column(name = "USER_NAME", length = 255)
    private String userName;
    @Column(name = "DONE_BY", length = 36)
    private UUID doneBy;
    @Enumerated(EnumType.STRING)
    @Column(name = "WAY", length = 20)
    private SignInWay way;
    @Column(name = "MACHINE", length = 255)
    private String machine;
    @Column(name = "SUBJECT", length = 255)
    private String subject;

    /** When, UTC. */
    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    /** What. */
    public SignInEventKind getKind() {
        return kind;
    }

    public void setKind(SignInEventKind kind) {
        this.kind = kind;
    }

    /** Whose sign-in or password; {@code null} when there is no user of the name that was given. */
    public UUID getUserId() {
        return userId;
    }

    public void setUserId(UUID userId) {
        this.userId = userId;
    }

    /** What that user was called then; {@code null} when there is none. A name that belongs to nobody is not kept. */
    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    /** Who was at work; {@code null} when nobody had signed in. */
    public UUID getDoneBy() {
        return doneBy;
    }

    public void setDoneBy(UUID doneBy) {
        this.doneBy = doneBy;
    }

    /** By which way in. */
    public SignInWay getWay() {
        return way;
    }

    public void setWay(SignInWay way) {
        this.way = way;
    }

    /** Account and machine, such as {@code ali@desk-7}. */
    public String getMachine() {
        return machine;
    }

    public void setMachine(String machine) {
        this.machine = machine;
    }

    /** What else it was about: a branch and its certificate; may be {@code null}. */
    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
