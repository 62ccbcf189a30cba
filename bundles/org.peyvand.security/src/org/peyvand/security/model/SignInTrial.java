package org.peyvand.security.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peyvand.persistence.model.DomainEntity;

/** A name that somebody tries passwords for, whether there is a user of that name or not. Not described. */
@Entity
@Table(name = "SECURITY_SIGN_IN_TRIAL")
public class SignInTrial extends DomainEntity {
    @Column(name = "NAME_DIGEST", length = 64)
    private String nameDigest;
    @Column(name = "FAILURES")
    private int failures;
    @Column(name = "LAST_AT")
    private Instant lastAt;
    @Column(name = "SHUT_UNTIL")
    private Instant shutUntil;

    /** SHA-256 of the name, hexadecimal: what was typed may be a password by mistake. Unique. */
    public String getNameDigest() {
        return nameDigest;
    }

    public void setNameDigest(String nameDigest) {
        this.nameDigest = nameDigest;
    }

    /** Wrong passwords in a row. */
    public int getFailures() {
        return failures;
    }

    public void setFailures(int failures) {
        this.failures = failures;
    }

    /** When the last one was tried, UTC. */
    public Instant getLastAt() {
        return lastAt;
    }

    public void setLastAt(Instant lastAt) {
        this.lastAt = lastAt;
    }

    /** Until when no password is looked at, UTC; {@code null} for not at all. */
    public Instant getShutUntil() {
        return shutUntil;
    }

    public void setShutUntil(Instant shutUntil) {
        this.shutUntil = shutUntil;
    }
}
