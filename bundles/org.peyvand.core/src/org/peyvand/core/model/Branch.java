package org.peyvand.core.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** An office of the own enterprise: the head office or a branch below it. */
@Entity
@Table(name = "BRANCH")
@Described(id = "core.branch", icon = "shop", key = {"code", "name"}, search = {"name", "code"}, order = "name")
public class Branch extends ExternalEntity {
    @Shown(order = 10, list = true, width = 200, required = true)
    @Column(name = "NAME", length = 255)
    private String name;
    @Shown(order = 20, list = true, max = 20)
    @Column(name = "CODE", length = 20)
    private String code;
    @Shown(order = 30, list = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PARENT_ID")
    private Branch parent;
    @Shown(order = 40, kind = AttributeKind.CURRENCY, max = 3)
    @Column(name = "CURRENCY", length = 3)
    private String currency;
    @Shown(order = 50, section = "organisation")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ORGANISATION_ID")
    private Organisation organisation;
    @Shown(order = 60, kind = AttributeKind.PHONE, section = "address", max = 60)
    @Column(name = "PHONE", length = 60)
    private String phone;
    @Shown(order = 70, section = "address", max = 100)
    @Column(name = "PROVINCE", length = 100)
    private String province;
    @Shown(order = 80, section = "address", max = 100)
    @Column(name = "CITY", length = 100)
    private String city;
    @Shown(order = 90, section = "address", max = 400)
    @Column(name = "STREET", length = 400)
    private String street;
    @Shown(order = 100, section = "address", max = 20)
    @Column(name = "POSTAL_CODE", length = 20)
    private String postalCode;

    /** Its name. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Short code; document numbers begin with it. Unique. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The branch above it; none for the head office. */
    public Branch getParent() {
        return parent;
    }

    public void setParent(Branch parent) {
        this.parent = parent;
    }

    /** Currency of new amounts made here, ISO 4217. */
    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** The own legal person in whose name it sells; without one that of the branch above counts. */
    public Organisation getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Telephone, printed on documents. */
    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** Province or state. */
    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    /** City. */
    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    /** Street, number, floor. */
    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    /** Postal code. */
    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }
}
