package org.peyvand.core.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Personal;
import org.peyvand.persistence.model.Shown;

/** Somebody who works with Peyvand. */
@Entity
@Table(name = "APP_USER")
@Described(id = "core.user", person = "*", icon = "person-badge",
    title = "displayName", key = {"login", "displayName", "email"}, search = {"displayName", "login"}, order = "displayName")
public class User extends ExternalEntity {
    @Personal(identity = true)
    @Shown(order = 10, list = true, width = 180, required = true)
    @Column(name = "DISPLAY_NAME", length = 255)
    private String displayName;
    @Personal
    @Shown(order = 20, list = true, max = 100)
    @Column(name = "LOGIN", length = 100)
    private String login;
    @Personal
    @Shown(order = 30, kind = AttributeKind.EMAIL, list = true, width = 180)
    @Column(name = "EMAIL", length = 255)
    private String email;
    @Shown(order = 40, list = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "MANAGER_ID")
    private User manager;
    @Shown(order = 50, list = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "TEAM_ID")
    private Team team;
    @Shown(order = 60, list = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "OFFICE_ID")
    private Branch branch;
    @Shown(order = 70)
    @Column(name = "ACTIVE")
    private boolean active = true;

    /** The name others see. */
    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    /** The name of the sign-in; derived from the name when it is left out. Unique. */
    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    /** Where mail reaches them. */
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Who they report to. */
    public User getManager() {
        return manager;
    }

    public void setManager(User manager) {
        this.manager = manager;
    }

    /** The team they belong to. */
    public Team getTeam() {
        return team;
    }

    public void setTeam(Team team) {
        this.team = team;
    }

    /** Where they work. */
    public Branch getBranch() {
        return branch;
    }

    public void setBranch(Branch branch) {
        this.branch = branch;
    }

    /** Whether they still work here. */
    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
