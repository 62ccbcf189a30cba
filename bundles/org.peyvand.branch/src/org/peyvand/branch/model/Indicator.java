package org.peyvand.branch.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.peyvand.core.measure.Aim;
import org.peyvand.core.model.ExternalEntity;
import org.peyvand.core.model.User;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** What shows whether a goal is reached: computed by a measure, or read by hand. */
@Entity
@Table(name = "STRATEGIC_INDICATOR")
@Described(id = "branch.indicator", icon = "speedometer2", search = "name", order = "name")
public class Indicator extends ExternalEntity {
    @Shown(order = 10, list = true, width = 240, required = true)
    @Column(name = "NAME", length = 255)
    private String name;
    @Shown(order = 20, list = true, width = 220, required = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "GOAL_ID")
    private StrategicGoal goal;
    @Shown(order = 30, kind = AttributeKind.PICK, list = true, pickList = "core.measure", max = 60)
    @Column(name = "MEASURE", length = 60)
    private String measure;
    @Shown(order = 40, list = true, required = true)
    @Enumerated(EnumType.STRING)
    @Column(name = "AIM", length = 30)
    private Aim aim = Aim.MORE;
    @Shown(order = 50, max = 40)
    @Column(name = "UNIT_NAME", length = 40)
    private String unitName;
    @Shown(order = 60, list = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "RESPONSIBLE_ID")
    private User responsible;
    @Shown(order = 70, kind = AttributeKind.LONG_TEXT, max = 4000)
    @Column(name = "NOTE", length = 4000)
    private String note;

    /** What people call it. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** The goal that it is about. */
    public StrategicGoal getGoal() {
        return goal;
    }

    public void setGoal(StrategicGoal goal) {
        this.goal = goal;
    }

    /** The measure that it is computed by; none when it is read by hand. */
    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    /** Which way it should go. */
    public Aim getAim() {
        return aim;
    }

    public void setAim(Aim aim) {
        this.aim = aim;
    }

    /** In what it is counted, when it is read by hand. */
    public String getUnitName() {
        return unitName;
    }

    public void setUnitName(String unitName) {
        this.unitName = unitName;
    }

    /** Who answers for it. */
    public User getResponsible() {
        return responsible;
    }

    public void setResponsible(User responsible) {
        this.responsible = responsible;
    }

    /** How exactly it is counted. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
