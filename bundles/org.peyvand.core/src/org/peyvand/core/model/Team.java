package org.peyvand.core.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** People who work together in one branch. */
@Entity
@Table(name = "TEAM")
@Described(id = "core.team", icon = "people", key = "name", search = "name", order = "name")
public class Team extends ExternalEntity {
    @Shown(order = 10, list = true, width = 200, required = true)
    @Column(name = "NAME", length = 255)
    private String name;
    @Shown(order = 20, list = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "OFFICE_ID")
    private Branch branch;
    @Shown(order = 30, list = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "MANAGER_ID")
    private User manager;

    /** Its name. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Where it works. */
    public Branch getBranch() {
        return branch;
    }

    public void setBranch(Branch branch) {
        this.branch = branch;
    }

    /** Who leads it. */
    public User getManager() {
        return manager;
    }

    public void setManager(User manager) {
        this.manager = manager;
    }
}
