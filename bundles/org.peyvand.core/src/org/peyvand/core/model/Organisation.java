package org.peyvand.core.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** A legal person. */
@Entity
@Table(name = "ORGANISATION")
@Described(id = "core.organisation", owns = MergedRecord.class, icon = "bank",
    title = "legalName", key = {"nationalId", "legalName"}, search = {"searchKey", "nationalId"}, order = "nameKey")
public class Organisation extends ExternalEntity {
    @Shown(order = 10, list = true, width = 220, required = true)
    @Column(name = "LEGAL_NAME", length = 255)
    private String legalName;
    @Shown(order = 20, list = true, section = "identity", max = 20)
    @Column(name = "NATIONAL_ID", length = 20)
    private String nationalId;
    @Shown(order = 30, list = true, section = "identity", max = 20)
    @Column(name = "ECONOMIC_CODE", length = 20)
    private String economicCode;
    @Shown(order = 40, section = "identity", max = 30)
    @Column(name = "REGISTRATION_NUMBER", length = 30)
    private String registrationNumber;
    @Shown(order = 50, section = "identity", max = 34)
    @Column(name = "SHEBA", length = 34)
    private String sheba;
    @Shown(order = 60, kind = AttributeKind.LONG_TEXT, section = "note", max = 4000)
    @Column(name = "NOTE", length = 4000)
    private String note;
    @Column(name = "NAME_KEY", length = 400)
    private String nameKey;
    @Column(name = "SEARCH_KEY", length = 400)
    private String searchKey;

    /** The registered name. */
    public String getLegalName() {
        return legalName;
    }

    public void setLegalName(String legalName) {
        this.legalName = legalName;
    }

    /** Iranian identifier of legal persons, eleven Latin digits. */
    public String getNationalId() {
        return nationalId;
    }

    public void setNationalId(String nationalId) {
        this.nationalId = nationalId;
    }

    /** Number at the tax office. */
    public String getEconomicCode() {
        return economicCode;
    }

    public void setEconomicCode(String economicCode) {
        this.economicCode = economicCode;
    }

    /** Number in the companies register. */
    public String getRegistrationNumber() {
        return registrationNumber;
    }

    public void setRegistrationNumber(String registrationNumber) {
        this.registrationNumber = registrationNumber;
    }

    /** Iranian bank account number (IBAN), "IR" and 24 digits. */
    public String getSheba() {
        return sheba;
    }

    public void setSheba(String sheba) {
        this.sheba = sheba;
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
