package org.peyvand.branch.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** What somebody does for a goal until a day. */
@Entity
@Table(name = "STRATEGIC_ACTION")
@Described(id = "branch.action", icon = "list-check", search = "name", order = "dueOn", state = "state")
public class StrategicAction extends OwnedEntity {
    @Shown(order = 10, list = true, width = 260, required = true)
    @Column(name = "NAME", length = 255)
    private String name;
    @Shown(order = 20, list = true, width = 220, required = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "GOAL_ID")
    private StrategicGoal goal;
    @Shown(order = 30, list = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "INDICATOR_ID")
    private Indicator indicator;
    @Shown(order = 40, list = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "OFFICE_ID")
    private Branch office;
    @Shown(order = 50, list = true, required = true)
    @Column(name = "DUE_ON")
    private LocalDate dueOn;
    @Shown(order = 60, list = true, required = true)
    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", length = 30)
    private ActionState state = ActionState.PLANNED;
    @Shown(order = 70)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ACTIVITY_ID")
    private Activity activity;
    @Shown(order = 80, kind = AttributeKind.LONG_TEXT, max = 4000)
    @Column(name = "NOTE", length = 4000)
    private String note;

    /** What is to be done. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** For which goal. */
    public StrategicGoal getGoal() {
        return goal;
    }

    public void setGoal(StrategicGoal goal) {
        this.goal = goal;
    }

    /** Which indicator it is to move; none for the goal as a whole. */
    public Indicator getIndicator() {
        return indicator;
    }

    public void setIndicator(Indicator indicator) {
        this.indicator = indicator;
    }

    /** In which branch; none for all. */
    public Branch getOffice() {
        return office;
    }

    public void setOffice(Branch office) {
        this.office = office;
    }

    /** Until when. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** How far it is. */
    public ActionState getState() {
        return state;
    }

    public void setState(ActionState state) {
        this.state = state;
    }

    /** The task in which it is worked on. */
    public Activity getActivity() {
        return activity;
    }

    public void setActivity(Activity activity) {
        this.activity = activity;
    }

    /** How. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
