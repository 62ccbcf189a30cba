package org.peyvand.sales.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** What the customer has to pay. */
@Entity
@DiscriminatorValue("INVOICE")
@Described(id = "sales.invoice", icon = "receipt",
    key = {"number", "externalId"}, search = {"number", "account.searchKey"}, order = "-date")
public class Invoice extends SalesDocument {
    @Shown(order = 162, kind = AttributeKind.MONEY, readOnly = true, section = "amounts", currency = "currency", importable = false)
    @Column(name = "PAID", precision = 22, scale = 4)
    private BigDecimal paid = BigDecimal.ZERO;
    @Shown(order = 164, kind = AttributeKind.MONEY, readOnly = true, section = "amounts", currency = "currency", importable = false)
    @Column(name = "CREDITED", precision = 22, scale = 4)
    private BigDecimal credited = BigDecimal.ZERO;

    /** Sum of the payments. */
    public BigDecimal getPaid() {
        return paid;
    }

    public void setPaid(BigDecimal paid) {
        this.paid = paid;
    }

    /** Sum of the issued credit notes. */
    public BigDecimal getCredited() {
        return credited;
    }

    public void setCredited(BigDecimal credited) {
        this.credited = credited;
    }

    /** What is still to be paid: total less payments and credit notes; negative when money has to go back. */
    public BigDecimal getBalance() {
        return getTotal().subtract(paid).subtract(credited);
    }
}
