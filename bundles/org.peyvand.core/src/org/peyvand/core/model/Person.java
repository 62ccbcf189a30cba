package org.peyvand.core.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Personal;
import org.peyvand.persistence.model.Shown;

/** Somebody outside the enterprise: a customer or one of a customer's people. */
@Entity
@Table(name = "PERSON")
@Described(id = "core.person", person = "*", owns = {ContactPoint.class, PostalAddress.class, MergedRecord.class}, icon = "person",
    title = "displayName", key = {"nationalId", "email", "displayName"}, search = {"searchKey", "email", "mobile", "phone"}, order = "nameKey",
    figures = {"mobile", "email", "owner"})
public class Person extends OwnedEntity {
    @Personal(identity = true)
    @Shown(order = 10, list = true, max = 100)
    @Column(name = "FIRST_NAME", length = 100)
    private String firstName;
    @Personal(identity = true)
    @Shown(order = 20, list = true, max = 100)
    @Column(name = "LAST_NAME", length = 100)
    private String lastName;
    @Personal(identity = true)
    @Shown(order = 30, list = true, width = 180)
    @Column(name = "DISPLAY_NAME", length = 255)
    private String displayName;
    @Personal
    @Shown(order = 40, list = true, max = 150)
    @Column(name = "JOB_TITLE", length = 150)
    private String jobTitle;
    @Personal
    @Shown(order = 50, kind = AttributeKind.EMAIL, list = true, width = 180, section = "contact")
    @Column(name = "EMAIL", length = 255)
    private String email;
    @Personal
    @Shown(order = 60, kind = AttributeKind.PHONE, section = "contact", max = 60)
    @Column(name = "PHONE", length = 60)
    private String phone;
    @Personal
    @Shown(order = 70, kind = AttributeKind.PHONE, list = true, section = "contact", max = 60)
    @Column(name = "MOBILE", length = 60)
    private String mobile;
    @Personal(identity = true)
    @Shown(order = 80, section = "identity", max = 20)
    @Column(name = "NATIONAL_ID", length = 20)
    private String nationalId;
    @Personal
    @Shown(order = 90, section = "identity")
    @Column(name = "BIRTH_DATE")
    private LocalDate birthDate;
    @Personal
    @Shown(order = 100, kind = AttributeKind.PICK, section = "identity", pickList = "core.gender", max = 60)
    @Column(name = "GENDER", length = 60)
    private String gender;
    @Personal
    @Shown(order = 110, kind = AttributeKind.LONG_TEXT, section = "note", max = 4000)
    @Column(name = "NOTE", length = 4000)
    private String note;
    @Personal(identity = true)
    @Column(name = "NAME_KEY", length = 400)
    private String nameKey;
    @Personal(identity = true)
    @Column(name = "SEARCH_KEY", length = 400)
    private String searchKey;

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

    /** First and last name, derived; who has neither keeps what is given here. */
    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    /** What they do. */
    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    /** Main e-mail address. */
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Main telephone. */
    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** Main mobile telephone. */
    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    /** Iranian national identification number, ten Latin digits. */
    public String getNationalId() {
        return nationalId;
    }

    public void setNationalId(String nationalId) {
        this.nationalId = nationalId;
    }

    /** Day of birth. */
    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    /** Code of pick list core.gender. */
    public String getGender() {
        return gender;
    }

    public void setGender(String gender) {
        this.gender = gender;
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
