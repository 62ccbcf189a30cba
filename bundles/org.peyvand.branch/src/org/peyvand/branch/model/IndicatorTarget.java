package org.peyvand.branch.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.ExternalEntity;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** What an indicator is to come to in a branch within some days. */
@Entity
@Table(name = "INDICATOR_TARGET")
@Described(id = "branch.target", icon = "flag", title = "amount", order = "-startsOn", part = "indicator")
public class IndicatorTarget extends ExternalEntity {
    @Shown(order = 10, list = true, width = 240, required = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "INDICATOR_ID")
    private Indicator indicator;
    @Shown(order = 20, list = true, required = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "OFFICE_ID")
    private Branch office;
    @Shown(order = 30, list = true, required = true, until = "endsOn")
    @Column(name = "STARTS_ON")
    private LocalDate startsOn;
    @Shown(order = 40, list = true, required = true)
    @Column(name = "ENDS_ON")
    private LocalDate endsOn;
    @Shown(order = 50, kind = AttributeKind.MONEY, list = true, required = true, summed = false)
    @Column(name = "AMOUNT", precision = 22, scale = 4)
    private BigDecimal amount;

    /** The indicator. */
    public Indicator getIndicator() {
        return indicator;
    }

    public void setIndicator(Indicator indicator) {
        this.indicator = indicator;
    }

    /** The branch; with all below it, as far as these have none of their own. */
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

    /** The number; hundredths of a share. */
    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}
