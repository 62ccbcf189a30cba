package org.peyvand.sales.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.peyvand.core.model.User;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Shown;

/** One move of an opportunity. Written by rules, never changed. */
@Entity
@Table(name = "STAGE_CHANGE")
@Described(id = "sales.stagechange", part = "opportunity", icon = "arrow-left-right", title = "toStage.name", order = "-at")
public class StageChange extends DomainEntity {
    @Shown(order = 10, list = true, width = 200, readOnly = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "OPPORTUNITY_ID")
    private Opportunity opportunity;
    @Shown(order = 20, list = true, readOnly = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "FROM_STAGE_ID")
    private Stage fromStage;
    @Shown(order = 30, list = true, readOnly = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "TO_STAGE_ID")
    private Stage toStage;
    @Shown(order = 40, list = true, readOnly = true)
    @Column(name = "CHANGED_ON")
    private Instant at;
    @Shown(order = 50, list = true, readOnly = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "MOVED_BY_ID")
    private User by;
    @Shown(order = 60, kind = AttributeKind.MONEY, list = true, readOnly = true, currency = "currency")
    @Column(name = "AMOUNT", precision = 22, scale = 4)
    private BigDecimal amount;
    @Shown(order = 70, kind = AttributeKind.CURRENCY, readOnly = true, max = 3)
    @Column(name = "CURRENCY", length = 3)
    private String currency;
    @Shown(order = 80, kind = AttributeKind.PERCENT, list = true, readOnly = true)
    @Column(name = "PROBABILITY", precision = 7, scale = 4)
    private BigDecimal probability;
    @Shown(order = 90, list = true, width = 200, readOnly = true, max = 1000)
    @Column(name = "REASON", length = 1000)
    private String reason;

    /** What was moved. */
    public Opportunity getOpportunity() {
        return opportunity;
    }

    public void setOpportunity(Opportunity opportunity) {
        this.opportunity = opportunity;
    }

    /** The stage before; none at the beginning. */
    public Stage getFromStage() {
        return fromStage;
    }

    public void setFromStage(Stage fromStage) {
        this.fromStage = fromStage;
    }

    /** The stage after. */
    public Stage getToStage() {
        return toStage;
    }

    public void setToStage(Stage toStage) {
        this.toStage = toStage;
    }

    /** When. */
    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    /** Who did it. */
    public User getBy() {
        return by;
    }

    public void setBy(User by) {
        this.by = by;
    }

    /** Amount of the opportunity at that moment. */
    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** Currency of the amounts, ISO 4217. */
    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** Probability of the opportunity at that moment, in percent. */
    public BigDecimal getProbability() {
        return probability;
    }

    public void setProbability(BigDecimal probability) {
        this.probability = probability;
    }

    /** Why. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
