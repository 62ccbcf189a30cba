package org.peyvand.core.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Personal;
import org.peyvand.persistence.model.Shown;

/** A person in a role at an account; one person may have many. */
@Entity
@Table(name = "CONTACT")
@Described(id = "core.contact", goesWithPerson = true, part = "account", icon = "person-lines-fill",
    title = "person.displayName", key = "person+account", search = {"person.searchKey", "account.searchKey"}, order = "person.nameKey")
public class Contact extends ExternalEntity {
    @Personal
    @Shown(order = 10, list = true, width = 180, required = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PERSON_ID")
    private Person person;
    @Shown(order = 20, list = true, width = 200, required = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ACCOUNT_ID")
    private Account account;
    @Shown(order = 30, kind = AttributeKind.PICK, list = true, pickList = "core.contactRole", max = 60)
    @Column(name = "ROLE", length = 60)
    private String role;
    @Shown(order = 40, list = true)
    @Column(name = "IS_PRIMARY")
    private boolean primary;
    @Shown(order = 50, until = "activeTo")
    @Column(name = "ACTIVE_FROM")
    private LocalDate activeFrom;
    @Shown(order = 60)
    @Column(name = "ACTIVE_TO")
    private LocalDate activeTo;

    /** Who. */
    public Person getPerson() {
        return person;
    }

    public void setPerson(Person person) {
        this.person = person;
    }

    /** At which account. */
    public Account getAccount() {
        return account;
    }

    public void setAccount(Account account) {
        this.account = account;
    }

    /** Code of pick list core.contactRole. */
    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    /** Whether this is the account's first contact. */
    public boolean isPrimary() {
        return primary;
    }

    public void setPrimary(boolean primary) {
        this.primary = primary;
    }

    /** First day of the role; open when empty. */
    public LocalDate getActiveFrom() {
        return activeFrom;
    }

    public void setActiveFrom(LocalDate activeFrom) {
        this.activeFrom = activeFrom;
    }

    /** First day after the role; open when empty. */
    public LocalDate getActiveTo() {
        return activeTo;
    }

    public void setActiveTo(LocalDate activeTo) {
        this.activeTo = activeTo;
    }

    /** Whether the role is held on a day. */
    public boolean isActiveOn(LocalDate day) {
        return (activeFrom == null || !day.isBefore(activeFrom)) && (activeTo == null || day.isBefore(activeTo));
    }
}
