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
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** What somebody has read of an indicator in a branch on a day. */
@Entity
@Table(name = "INDICATOR_READING")
@Described(id = "branch.reading", icon = "pencil", title = "amount", order = "-readOn")
public class IndicatorReading extends OwnedEntity {
    @Shown(order = 10, list = true, width = 240, required = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "INDICATOR_ID")
    private Indicator indicator;
    @Shown(order = 20, list = true, required = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "OFFICE_ID")
    private Branch office;
    @Shown(order = 30, list = true, required = true)
    @Column(name = "READ_ON")
    private LocalDate readOn;
    @Shown(order = 40, kind = AttributeKind.MONEY, list = true, required = true, summed = false)
    @Column(name = "AMOUNT", precision = 22, scale = 4)
    private BigDecimal amount;
    @Shown(order = 50, kind = AttributeKind.LONG_TEXT, max = 4000)
    @Column(name = "NOTE", length = 4000)
    private String note;

    /** The indicator. */
    public Indicator getIndicator() {
        return indicator;
    }

    public void setIndicator(Indicator indicator) {
        this.indicator = indicator;
    }

    /** The branch. */
    public Branch getOffice() {
        return office;
    }

    public void setOffice(Branch office) {
        this.office = office;
    }

    /** The day that it is about. */
    public LocalDate getReadOn() {
        return readOn;
    }

    public void setReadOn(LocalDate readOn) {
        this.readOn = readOn;
    }

    /** The number. */
    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** What there is to say about it. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
