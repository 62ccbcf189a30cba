package org.peyvand.core.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** What somebody, a team or a branch wants to reach from one day to another. */
@Entity
@Table(name = "GOAL")
@Described(id = "core.goal", icon = "bullseye", search = "name", order = "-startsOn")
public class Goal extends ExternalEntity {
    @Shown(order = 10, list = true, width = 220)
    @Column(name = "NAME", length = 255)
    private String name;
    @Shown(order = 20, list = true, required = true)
    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", length = 30)
    private GoalKind kind = GoalKind.WON_AMOUNT;
    @Shown(order = 30, list = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "USER_ID")
    private User user;
    @Shown(order = 40, list = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "TEAM_ID")
    private Team team;
    @Shown(order = 50, list = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "OFFICE_ID")
    private Branch office;
    @Shown(order = 60, list = true, required = true, until = "endsOn")
    @Column(name = "STARTS_ON")
    private LocalDate startsOn;
    @Shown(order = 70, list = true, required = true)
    @Column(name = "ENDS_ON")
    private LocalDate endsOn;
    @Shown(order = 80, kind = AttributeKind.MONEY, list = true, required = true, currency = "currency")
    @Column(name = "AMOUNT", precision = 22, scale = 4)
    private BigDecimal amount;
    @Shown(order = 90, kind = AttributeKind.CURRENCY, max = 3)
    @Column(name = "CURRENCY", length = 3)
    private String currency;

    /** What people call it; derived from who and when when left out. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** What is counted. */
    public GoalKind getKind() {
        return kind;
    }

    public void setKind(GoalKind kind) {
        this.kind = kind;
    }

    /** Whose goal it is; none for a team or a branch. */
    public User getUser() {
        return user;
    }

    public void setUser(User user) {
        this.user = user;
    }

    /** The team whose goal it is. */
    public Team getTeam() {
        return team;
    }

    public void setTeam(Team team) {
        this.team = team;
    }

    /** The branch whose goal it is. */
    public Branch getOffice() {
        return office;
    }

    public void setOffice(Branch office) {
        this.office = office;
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

    /** How much is to be reached. */
    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** ISO 4217 code, for amounts. */
    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }
}
