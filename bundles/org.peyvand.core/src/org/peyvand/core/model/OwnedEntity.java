package org.peyvand.core.model;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import org.peyvand.persistence.model.Shown;

/** A record that somebody is responsible for. */
@MappedSuperclass
public abstract class OwnedEntity extends ExternalEntity {
    @Shown(order = 900, list = true, section = "ownership")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "OWNER_ID")
    private User owner;
    @Shown(order = 910, section = "ownership")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "TEAM_ID")
    private Team team;

    /** The person responsible. */
    public User getOwner() {
        return owner;
    }

    public void setOwner(User owner) {
        this.owner = owner;
    }

    /** The team responsible. */
    public Team getTeam() {
        return team;
    }

    public void setTeam(Team team) {
        this.team = team;
    }
}
