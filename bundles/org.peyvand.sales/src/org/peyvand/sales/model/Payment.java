package org.peyvand.sales.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.peyvand.core.model.ExternalEntity;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Personal;
import org.peyvand.persistence.model.Shown;

/** Money received for an invoice. */
@Entity
@Table(name = "PAYMENT")
@Described(id = "sales.payment", part = "invoice", icon = "cash-coin",
    title = "reference", key = "externalId", search = {"reference", "invoice.number"}, order = "-date")
public class Payment extends ExternalEntity {
    @Shown(order = 10, list = true, width = 180, required = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "INVOICE_ID")
    private Invoice invoice;
    @Shown(order = 20, list = true)
    @Column(name = "PAYMENT_DATE")
    private LocalDate date;
    @Shown(order = 30, kind = AttributeKind.MONEY, list = true, required = true, currency = "currency")
    @Column(name = "AMOUNT", precision = 22, scale = 4)
    private BigDecimal amount;
    @Shown(order = 40, kind = AttributeKind.CURRENCY, list = true, max = 3)
    @Column(name = "CURRENCY", length = 3)
    private String currency;
    @Shown(order = 50, kind = AttributeKind.PICK, list = true, pickList = "sales.paymentMethod", max = 60)
    @Column(name = "METHOD", length = 60)
    private String method;
    @Personal
    @Shown(order = 60, list = true, max = 100)
    @Column(name = "REFERENCE", length = 100)
    private String reference;
    @Column(name = "BOOKED", precision = 22, scale = 4)
    private BigDecimal booked;

    /** What was paid. */
    public Invoice getInvoice() {
        return invoice;
    }

    public void setInvoice(Invoice invoice) {
        this.invoice = invoice;
    }

    /** Day of the payment; today when left out. */
    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    /** How much; above zero. */
    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** Currency; must be that of the invoice. */
    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** Code of pick list sales.paymentMethod. */
    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    /** Number of cheque or transfer. */
    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    /** The part of the amount that stands in the invoice's sum of payments already. */
    public BigDecimal getBooked() {
        return booked;
    }

    public void setBooked(BigDecimal booked) {
        this.booked = booked;
    }
}
