package org.peyvand.security.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Secret;

/** The password of a user. Not described: nobody lists, edits, imports or exports it. */
@Entity
@Table(name = "SECURITY_CREDENTIAL")
public class Credential extends DomainEntity {
    @Column(name = "USER_ID", length = 36)
    private UUID user;
    @Secret
    @Column(name = "HASH", length = 255)
    private String hash;
    @Column(name = "MUST_CHANGE")
    private boolean mustChange;
    @Column(name = "SET_AT")
    private Instant setAt;

    /** Whose password it is. Unique. */
    public UUID getUser() {
        return user;
    }

    public void setUser(UUID user) {
        this.user = user;
    }

    /** Salted hash with its parameters, in the PHC string format. Never leaves this table. */
    public String getHash() {
        return hash;
    }

    public void setHash(String hash) {
        this.hash = hash;
    }

    /** Whether somebody else has chosen it, so that its owner has to choose another one first. */
    public boolean isMustChange() {
        return mustChange;
    }

    public void setMustChange(boolean mustChange) {
        this.mustChange = mustChange;
    }

    /** Since when it holds, UTC. */
    public Instant getSetAt() {
        return setAt;
    }

    public void setSetAt(Instant setAt) {
        this.setAt = setAt;
    }
}
