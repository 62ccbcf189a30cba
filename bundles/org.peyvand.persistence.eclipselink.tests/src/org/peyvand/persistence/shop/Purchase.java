package org.peyvand.persistence.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Shown;

@Entity
@Table(name = "PURCHASE")
@Described(id = "shop.purchase")
public class Purchase extends DomainEntity {
    @Shown(order = 10)
    @Column(name = "NAME")
    private String name;
    @Shown(order = 20)
    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private State state = State.OPEN;
    @Shown(order = 30)
    @Column(name = "DAY")
    private LocalDate day;
    @Shown(order = 40)
    @Column(name = "HAPPENED_AT")
    private Instant at;
    @Shown(order = 50)
    @Column(name = "AMOUNT")
    private BigDecimal amount;
    @Shown(order = 60)
    @Column(name = "QUANTITY")
    private Integer quantity;
    @Shown(order = 70)
    @Lob
    @Column(name = "NOTE")
    private String note;
    @Embedded
    private Span span;
    @Shown(order = 80)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CUSTOMER_ID")
    private Customer customer;

    /** State of a purchase. */
    public enum State {
        OPEN, PAID
    }

    public static Purchase named(String name, Customer customer) {
        Purchase purchase = new Purchase();
        purchase.setName(name);
        purchase.setCustomer(customer);
        return purchase;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public State getState() {
        return state;
    }

    public void setState(State state) {
        this.state = state;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Span getSpan() {
        return span;
    }

    public void setSpan(Span span) {
        this.span = span;
    }

    public Customer getCustomer() {
        return customer;
    }

    public void setCustomer(Customer customer) {
        this.customer = customer;
    }
}
