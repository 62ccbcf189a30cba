package org.peyvand.persistence.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Shown;

@Entity
@Table(name = "CUSTOMER")
@Described(id = "shop.customer", icon = "person", key = {"number", "name"}, search = {"name", "number", "nameKey"}, order = "name")
public class Customer extends DomainEntity {
    @Shown(order = 10, required = true, list = true, max = 100)
    @Column(name = "NAME")
    private String name;
    @Column(name = "NAME_KEY")
    private String nameKey;
    @Shown(order = 20)
    @Column(name = "NUMBER")
    private String number;
    @Shown(order = 30)
    @Column(name = "ACTIVE")
    private boolean active = true;
    @Shown(order = 40)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PARENT_ID")
    private Customer parent;

    public static Customer named(String name) {
        Customer customer = new Customer();
        customer.setName(name);
        return customer;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameKey() {
        return nameKey;
    }

    public void setNameKey(String nameKey) {
        this.nameKey = nameKey;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public Customer getParent() {
        return parent;
    }

    public void setParent(Customer parent) {
        this.parent = parent;
    }
}
