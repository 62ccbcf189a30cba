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
import org.peyvand.core.model.ExternalEntity;
import org.peyvand.core.model.User;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** What the enterprise wants to become, as the head office says. */
@Entity
@Table(name = "STRATEGIC_GOAL")
@Described(id = "branch.strategicgoal", icon = "bullseye", search = "name", order = "position")
public class StrategicGoal extends ExternalEntity {
    @Shown(order = 10, list = true, width = 260, required = true)
    @Column(name = "NAME", length = 255)
    private String name;
    @Shown(order = 20, list = true, required = true)
    @Enumerated(EnumType.STRING)
    @Column(name = "PERSPECTIVE", length = 30)
    private Perspective perspective = Perspective.FINANCIAL;
    @Shown(order = 30, list = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "RESPONSIBLE_ID")
    private User responsible;
    @Shown(order = 40, list = true, width = 80, summed = false)
    @Column(name = "GOAL_POSITION")
    private Integer position;
    @Shown(order = 50, list = true, until = "endsOn")
    @Column(name = "STARTS_ON")
    private LocalDate startsOn;
    @Shown(order = 60, list = true)
    @Column(name = "ENDS_ON")
    private LocalDate endsOn;
    @Shown(order = 70, kind = AttributeKind.LONG_TEXT, max = 4000)
    @Column(name = "NOTE", length = 4000)
    private String note;

    /** What is to be reached. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** From which side. */
    public Perspective getPerspective() {
        return perspective;
    }

    public void setPerspective(Perspective perspective) {
        this.perspective = perspective;
    }

    /** Who answers for it. */
    public User getResponsible() {
        return responsible;
    }

    public void setResponsible(User responsible) {
        this.responsible = responsible;
    }

    /** Its place on the scorecard, from 1. */
    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    /** First day. */
    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    /** Last day. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    /** Why, and what is meant. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
