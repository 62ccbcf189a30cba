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
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Personal;
import org.peyvand.persistence.model.Shown;

/** A customer, or one who may become one. */
@Entity
@Table(name = "ACCOUNT")
@Described(id = "core.account", person = "kind=PERSON", owns = {ContactPoint.class, PostalAddress.class, MergedRecord.class}, icon = "building", key = {"number", "name"}, search = {"searchKey", "number", "phone"}, order = "nameKey",
    state = "status", figures = {"number", "phone", "owner"})
public class Account extends OwnedEntity {
    @Personal(identity = true)
    @Shown(order = 10, list = true, width = 220, required = true)
    @Column(name = "NAME", length = 255)
    private String name;
    @Shown(order = 20, list = true, width = 90, max = 60)
    @Column(name = "ACCOUNT_NUMBER", length = 60)
    private String number;
    @Shown(order = 30, kind = AttributeKind.PICK, list = true, width = 100, pickList = "core.accountStatus", max = 60)
    @Column(name = "STATUS", length = 60)
    private String status;
    @Shown(order = 40)
    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", length = 30)
    private AccountKind kind = AccountKind.ORGANISATION;
    @Shown(order = 50, kind = AttributeKind.PICK, list = true, pickList = "core.industry", max = 60)
    @Column(name = "INDUSTRY", length = 60)
    private String industry;
    @Shown(order = 60, section = "business")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PARENT_ID")
    private Account parent;
    @Shown(order = 70, section = "business")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ORGANISATION_ID")
    private Organisation organisation;
    @Personal(same = true)
    @Shown(order = 80, section = "business")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PERSON_ID")
    private Person person;
    @Shown(order = 90, kind = AttributeKind.PICK, section = "business", pickList = "core.source", max = 60)
    @Column(name = "SOURCE", length = 60)
    private String source;
    @Personal
    @Shown(order = 100, kind = AttributeKind.PHONE, list = true, section = "contact", max = 60)
    @Column(name = "PHONE", length = 60)
    private String phone;
    @Personal
    @Shown(order = 110, kind = AttributeKind.EMAIL, section = "contact")
    @Column(name = "EMAIL", length = 255)
    private String email;
    @Personal
    @Shown(order = 120, kind = AttributeKind.URL, section = "contact")
    @Column(name = "WEBSITE", length = 255)
    private String website;
    @Personal(identity = true)
    @Shown(order = 130, section = "address", max = 100)
    @Column(name = "COUNTRY", length = 100)
    private String country;
    @Personal(identity = true)
    @Shown(order = 140, section = "address", max = 100)
    @Column(name = "PROVINCE", length = 100)
    private String province;
    @Personal(identity = true)
    @Shown(order = 150, list = true, section = "address", max = 100)
    @Column(name = "CITY", length = 100)
    private String city;
    @Personal(identity = true)
    @Shown(order = 160, section = "address", max = 400)
    @Column(name = "STREET", length = 400)
    private String street;
    @Personal(identity = true)
    @Shown(order = 170, section = "address", max = 20)
    @Column(name = "POSTAL_CODE", length = 20)
    private String postalCode;
    @Personal
    @Shown(order = 180, section = "business")
    @Column(name = "FOUNDED_YEAR")
    private Integer foundedYear;
    @Personal
    @Shown(order = 190, section = "business")
    @Column(name = "EMPLOYEES")
    private Integer employees;
    @Personal
    @Shown(order = 200, kind = AttributeKind.MONEY, section = "business", currency = "currency")
    @Column(name = "REVENUE", precision = 22, scale = 4)
    private BigDecimal revenue;
    @Shown(order = 210, kind = AttributeKind.CURRENCY, section = "business", max = 3)
    @Column(name = "CURRENCY", length = 3)
    private String currency;
    @Personal
    @Shown(order = 220, kind = AttributeKind.LONG_TEXT, section = "note", max = 4000)
    @Column(name = "NOTE", length = 4000)
    private String note;
    @Personal(identity = true)
    @Column(name = "NAME_KEY", length = 400)
    private String nameKey;
    @Personal(identity = true)
    @Column(name = "SEARCH_KEY", length = 400)
    private String searchKey;

    /** What everybody calls it. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Customer number. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** Code of pick list core.accountStatus. */
    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    /** Organisation or person. */
    public AccountKind getKind() {
        return kind;
    }

    public void setKind(AccountKind kind) {
        this.kind = kind;
    }

    /** Code of pick list core.industry. */
    public String getIndustry() {
        return industry;
    }

    public void setIndustry(String industry) {
        this.industry = industry;
    }

    /** The account it belongs to. */
    public Account getParent() {
        return parent;
    }

    public void setParent(Account parent) {
        this.parent = parent;
    }

    /** The legal person behind it. */
    public Organisation getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The person behind it. */
    public Person getPerson() {
        return person;
    }

    public void setPerson(Person person) {
        this.person = person;
    }

    /** Where it came from; code of pick list core.source. */
    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    /** Main telephone. */
    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** Main e-mail address. */
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Web address. */
    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    /** Name of the country, as written by people. */
    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
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

    /** Year of the Gregorian calendar. */
    public Integer getFoundedYear() {
        return foundedYear;
    }

    public void setFoundedYear(Integer foundedYear) {
        this.foundedYear = foundedYear;
    }

    /** How many people work there. */
    public Integer getEmployees() {
        return employees;
    }

    public void setEmployees(Integer employees) {
        this.employees = employees;
    }

    /** Revenue of a year. */
    public BigDecimal getRevenue() {
        return revenue;
    }

    public void setRevenue(BigDecimal revenue) {
        this.revenue = revenue;
    }

    /** Currency of the revenue and of new deals, ISO 4217. */
    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** What else is worth knowing. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Sort key of the name, made by PersianText.sortKey; binary order is Persian order. */
    public String getNameKey() {
        return nameKey;
    }

    public void setNameKey(String nameKey) {
        this.nameKey = nameKey;
    }

    /** Folded name for search and matching, made by PersianText.searchKey. */
    public String getSearchKey() {
        return searchKey;
    }

    public void setSearchKey(String searchKey) {
        this.searchKey = searchKey;
    }
}
