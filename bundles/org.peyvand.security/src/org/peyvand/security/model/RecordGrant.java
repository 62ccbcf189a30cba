package org.peyvand.security.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** How far one action on the records of one entity reaches in a role. */
@Entity
@Table(name = "SECURITY_RECORD_GRANT")
@Described(id = "security.recordgrant", icon = "key", title = "entity", part = "role", key = "role+entity+action")
public class RecordGrant extends EntityGrant {
    /** Stands for all entities whose records have an owner, as far as nothing more precise is said. */
    public static final String ANY = "*";

    @Shown(order = 30, list = true, required = true)
    @Enumerated(EnumType.STRING)
    @Column(name = "ACTION_NAME", length = 20)
    private Action action;
    @Shown(order = 40, list = true, required = true)
    @Enumerated(EnumType.STRING)
    @Column(name = "REACH", length = 20)
    private Reach reach = Reach.NONE;

    /** What may be done. */
    public Action getAction() {
        return action;
    }

    public void setAction(Action action) {
        this.action = action;
    }

    /** With which records. */
    public Reach getReach() {
        return reach;
    }

    public void setReach(Reach reach) {
        this.reach = reach;
    }
}
