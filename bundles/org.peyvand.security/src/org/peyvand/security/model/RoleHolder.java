package org.peyvand.security.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.peyvand.core.model.User;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** Somebody has a role. */
@Entity
@Table(name = "SECURITY_ROLE_HOLDER")
@Described(id = "security.roleholder", icon = "person-check", title = "user.displayName", part = "role", key = "role+user")
public class RoleHolder extends RoleGrant {
    @Shown(order = 20, list = true, required = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "USER_ID")
    private User user;

    /** Who has it. */
    public User getUser() {
        return user;
    }

    public void setUser(User user) {
        this.user = user;
    }
}
