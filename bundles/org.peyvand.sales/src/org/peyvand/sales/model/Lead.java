package org.peyvand.sales.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.core.model.PostalAddress;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Personal;
import org.peyvand.persistence.model.Shown;

/** Somebody who may become a customer. */
@Entity
@Table(name = "SALES_LEAD")
@Described(id = "sales.lead", person = "*", owns = {ContactPoint.class, PostalAddress.class}, icon = "funnel",
    key = {"email", "name"}, search = {"searchKey", "email", "mobile", "phone"}, order = "-createdAt",
    state = "status", figures = {"company", "score", "owner"})
public class Lead extends OwnedEntity {
    @Personal(identity = true)
    @Shown(order = 10, list = true, width = 220)
    @Column(name = "NAME", length = 255)
    private String name;
    @Shown(order = 20, list = true, width = 100, required = true)
    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", length = 30)
    private LeadStatus status = LeadStatus.NEW;
    @Personal(identity = true)
    @Shown(order = 30, section = "person", max = 100)
    @Column(name = "FIRST_NAME", length = 100)
    private String firstName;
    @Personal(identity = true)
    @Shown(order = 40, list = true, section = "person", max = 100)
    @Column(name = "LAST_NAME", length = 100)
    private String lastName;
    @Personal
    @Shown(order = 50, section = "person", max = 150)
    @Column(name = "JOB_TITLE", length = 150)
    private String jobTitle;
    @Personal
    @Shown(order = 60, list = true, width = 180, section = "person")
    @Column(name = "COMPANY", length = 255)
    private String company;
    @Personal
    @Shown(order = 70, kind = AttributeKind.PHONE, section = "contact", max = 60)
    @Column(name = "PHONE", length = 60)
    private String phone;
    @Personal
    @Shown(order = 80, kind = AttributeKind.PHONE, list = true, section = "contact", max = 60)
    @Column(name = "MOBILE", length = 60)
    private String mobile;
    @Personal
    @Shown(order = 90, kind = AttributeKind.EMAIL, list = true, width = 180, section = "contact")
    @Column(name = "EMAIL", length = 255)
    private String email;
    @Personal
    @Shown(order = 100, section = "address", max = 100)
    @Column(name = "PROVINCE", length = 100)
    private String province;
    @Personal
    @Shown(order = 110, section = "address", max = 100)
    @Column(name = "CITY", length = 100)
    private String city;
    @Shown(order = 120, kind = AttributeKind.PICK, list = true, pickList = "core.source", max = 60)
    @Column(name = "SOURCE", length = 60)
    private String source;
    @Shown(order = 130, kind = AttributeKind.PICK, pickList = "core.channel", max = 60)
    @Column(name = "CHANNEL", length = 60)
    private String channel;
    @Shown(order = 140, max = 150)
    @Column(name = "CAMPAIGN", length = 150)
    private String campaign;
    @Shown(order = 150, list = true, width = 70, summed = false)
    @Column(name = "SCORE")
    private Integer score;
    @Shown(order = 160, kind = AttributeKind.PICK, pickList = "sales.lostReason", max = 60)
    @Column(name = "LOST_REASON", length = 60)
    private String lostReason;
    @Personal
    @Shown(order = 170, kind = AttributeKind.LONG_TEXT, section = "note", max = 4000)
    @Column(name = "NOTE", length = 4000)
    private String note;
    @Personal(same = true)
    @Shown(order = 180, readOnly = true, section = "convert", importable = false)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CONVERTED_ACCOUNT_ID")
    private Account convertedAccount;
    @Personal(same = true)
    @Shown(order = 190, readOnly = true, section = "convert", importable = false)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CONVERTED_PERSON_ID")
    private Person convertedPerson;
    @Shown(order = 200, readOnly = true, section = "convert", importable = false)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CONVERTED_OPPORTUNITY_ID")
    private Opportunity convertedOpportunity;
    @Shown(order = 210, readOnly = true, section = "convert", importable = false)
    @Column(name = "CONVERTED_AT")
    private Instant convertedAt;
    @Personal(identity = true)
    @Column(name = "NAME_KEY", length = 400)
    private String nameKey;
    @Personal(identity = true)
    @Column(name = "SEARCH_KEY", length = 400)
    private String searchKey;

    /** What it is about; derived from company and person when left out. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** How far it is. */
    public LeadStatus getStatus() {
        return status;
    }

    public void setStatus(LeadStatus status) {
        this.status = status;
    }

    /** Given name. */
    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    /** Family name. */
    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    /** What they do. */
    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    /** Where they work. */
    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    /** Telephone. */
    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** Mobile telephone. */
    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    /** E-mail address. */
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
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

    /** Where it came from; code of pick list core.source. */
    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    /** How it reached us; code of pick list core.channel. */
    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    /** The campaign it answered to. */
    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign;
    }

    /** From 0 to 100, given by hand. */
    public Integer getScore() {
        return score;
    }

    public void setScore(Integer score) {
        this.score = score;
    }

    /** Code of pick list sales.lostReason. */
    public String getLostReason() {
        return lostReason;
    }

    public void setLostReason(String lostReason) {
        this.lostReason = lostReason;
    }

    /** What else is worth knowing. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** The account it became. */
    public Account getConvertedAccount() {
        return convertedAccount;
    }

    public void setConvertedAccount(Account convertedAccount) {
        this.convertedAccount = convertedAccount;
    }

    /** The person it became. */
    public Person getConvertedPerson() {
        return convertedPerson;
    }

    public void setConvertedPerson(Person convertedPerson) {
        this.convertedPerson = convertedPerson;
    }

    /** The opportunity it became. */
    public Opportunity getConvertedOpportunity() {
        return convertedOpportunity;
    }

    public void setConvertedOpportunity(Opportunity convertedOpportunity) {
        this.convertedOpportunity = convertedOpportunity;
    }

    /** When it was converted. */
    public Instant getConvertedAt() {
        return convertedAt;
    }

    public void setConvertedAt(Instant convertedAt) {
        this.convertedAt = convertedAt;
    }

    /** Sort key of the subject, made by PersianText.sortKey. */
    public String getNameKey() {
        return nameKey;
    }

    public void setNameKey(String nameKey) {
        this.nameKey = nameKey;
    }

    /** Folded subject, person and company for search. */
    public String getSearchKey() {
        return searchKey;
    }

    public void setSearchKey(String searchKey) {
        this.searchKey = searchKey;
    }
}
