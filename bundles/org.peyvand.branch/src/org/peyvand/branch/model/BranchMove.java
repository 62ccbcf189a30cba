package org.peyvand.branch.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.ExternalEntity;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** A branch came below another one: before that day it belonged elsewhere. */
@Entity
@Table(name = "BRANCH_MOVE")
@Described(id = "branch.move", icon = "arrow-left-right", title = "office.name", order = "-effectiveOn")
public class BranchMove extends ExternalEntity {
    @Shown(order = 10, list = true, width = 200, readOnly = true, importable = false)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "OFFICE_ID")
    private Branch office;
    @Shown(order = 20, list = true, width = 200, readOnly = true, importable = false)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "FORMER_PARENT_ID")
    private Branch formerParent;
    @Shown(order = 30, list = true, width = 200, readOnly = true, importable = false)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PARENT_ID")
    private Branch parent;
    @Shown(order = 40, list = true, required = true)
    @Column(name = "EFFECTIVE_ON")
    private LocalDate effectiveOn;
    @Shown(order = 50, max = 1000)
    @Column(name = "NOTE", length = 1000)
    private String note;

    /** The branch that was moved. */
    public Branch getOffice() {
        return office;
    }

    public void setOffice(Branch office) {
        this.office = office;
    }

    /** The branch above it before; none when it stood at the top. */
    public Branch getFormerParent() {
        return formerParent;
    }

    public void setFormerParent(Branch formerParent) {
        this.formerParent = formerParent;
    }

    /** The branch above it since. */
    public Branch getParent() {
        return parent;
    }

    public void setParent(Branch parent) {
        this.parent = parent;
    }

    /** The first day on which it belonged there. */
    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    /** Why. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
