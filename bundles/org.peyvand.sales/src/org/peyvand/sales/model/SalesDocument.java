package org.peyvand.sales.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Personal;
import org.peyvand.persistence.model.Shown;

/**
 * What quotes, orders, invoices and credit notes have in common.
 * A draft may be changed; issuing numbers, seals and locks it. Amounts are sums of the lines' rounded amounts.
 */
@Entity
@Table(name = "SALES_DOCUMENT")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "DOCUMENT_KIND", length = 30)
@Described(id = "sales.document", icon = "file-earmark-text",
    key = {"number", "externalId"}, search = {"number", "account.searchKey"}, order = "-date",
    state = "status", figures = {"account", "date", "total"})
public abstract class SalesDocument extends OwnedEntity {
    @Column(name = "DOCUMENT_KIND", length = 30, insertable = false, updatable = false)
    private String documentKind;

    @Personal
    @Shown(order = 10, width = 220, readOnly = true, importable = false)
    @Column(name = "NAME", length = 255)
    private String name;
    @Shown(order = 20, list = true, max = 60)
    @Column(name = "DOCUMENT_NUMBER", length = 60)
    private String number;
    @Shown(order = 30, readOnly = true)
    @Column(name = "FISCAL_YEAR")
    private Integer fiscalYear;
    @Shown(order = 40, list = true)
    @Column(name = "DOCUMENT_DATE")
    private LocalDate date;
    @Shown(order = 50, list = true)
    @Column(name = "DUE_ON")
    private LocalDate dueOn;
    @Shown(order = 60, list = true, width = 90)
    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", length = 30)
    private DocumentStatus status = DocumentStatus.DRAFT;
    @Personal
    @Shown(order = 70, list = true, width = 200, required = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ACCOUNT_ID")
    private Account account;
    @Personal
    @Shown(order = 80)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PERSON_ID")
    private Person person;
    @Shown(order = 90)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "OPPORTUNITY_ID")
    private Opportunity opportunity;
    @Shown(order = 100)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "BASED_ON_ID")
    private SalesDocument basedOn;
    @Shown(order = 110, kind = AttributeKind.CURRENCY, list = true, width = 60, section = "amounts", max = 3)
    @Column(name = "CURRENCY", length = 3)
    private String currency;
    @Shown(order = 120, kind = AttributeKind.MONEY, readOnly = true, section = "amounts", currency = "currency", importable = false)
    @Column(name = "GROSS", precision = 22, scale = 4)
    private BigDecimal gross = BigDecimal.ZERO;
    @Shown(order = 130, kind = AttributeKind.MONEY, readOnly = true, section = "amounts", currency = "currency", importable = false)
    @Column(name = "DISCOUNT", precision = 22, scale = 4)
    private BigDecimal discount = BigDecimal.ZERO;
    @Shown(order = 140, kind = AttributeKind.MONEY, list = true, readOnly = true, section = "amounts", currency = "currency", importable = false)
    @Column(name = "NET", precision = 22, scale = 4)
    private BigDecimal net = BigDecimal.ZERO;
    @Shown(order = 150, kind = AttributeKind.MONEY, readOnly = true, section = "amounts", currency = "currency", importable = false)
    @Column(name = "TAX", precision = 22, scale = 4)
    private BigDecimal tax = BigDecimal.ZERO;
    @Shown(order = 160, kind = AttributeKind.MONEY, list = true, readOnly = true, section = "amounts", currency = "currency", importable = false)
    @Column(name = "TOTAL", precision = 22, scale = 4)
    private BigDecimal total = BigDecimal.ZERO;
    @Personal
    @Shown(order = 170, section = "delivery", max = 600)
    @Column(name = "BILL_ADDRESS", length = 600)
    private String billAddress;
    @Personal
    @Shown(order = 180, section = "delivery", max = 600)
    @Column(name = "SHIP_ADDRESS", length = 600)
    private String shipAddress;
    @Personal
    @Shown(order = 190, kind = AttributeKind.LONG_TEXT, section = "note", max = 4000)
    @Column(name = "NOTE", length = 4000)
    private String note;
    @Column(name = "SERIAL")
    private Integer serial;
    @Column(name = "SEAL", length = 64)
    private String seal;

    /** The kind as stored ({@code QUOTE}, {@code ORDER}, {@code INVOICE}, {@code CREDIT_NOTE}), for criteria; {@code null} before it is stored. */
    public String getDocumentKind() {
        return documentKind;
    }

    /** Number and account, derived. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Given on issue: branch code, fiscal year, serial number. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** Year of the number, in the calendar of the branch. */
    public Integer getFiscalYear() {
        return fiscalYear;
    }

    public void setFiscalYear(Integer fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    /** Day of the document. */
    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    /** Quote: last day of validity. Order: day of delivery. Invoice: last day of payment. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** How far it is. */
    public DocumentStatus getStatus() {
        return status;
    }

    public void setStatus(DocumentStatus status) {
        this.status = status;
    }

    /** The customer. */
    public Account getAccount() {
        return account;
    }

    public void setAccount(Account account) {
        this.account = account;
    }

    /** Whom it is sent to. */
    public Person getPerson() {
        return person;
    }

    public void setPerson(Person person) {
        this.person = person;
    }

    /** The deal it belongs to. */
    public Opportunity getOpportunity() {
        return opportunity;
    }

    public void setOpportunity(Opportunity opportunity) {
        this.opportunity = opportunity;
    }

    /** The document it was made of; for a credit note the invoice it corrects. */
    public SalesDocument getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(SalesDocument basedOn) {
        this.basedOn = basedOn;
    }

    /** Currency of the amounts, ISO 4217. */
    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** Sum of quantity times price. */
    public BigDecimal getGross() {
        return gross;
    }

    public void setGross(BigDecimal gross) {
        this.gross = gross;
    }

    /** Sum of the discounts. */
    public BigDecimal getDiscount() {
        return discount;
    }

    public void setDiscount(BigDecimal discount) {
        this.discount = discount;
    }

    /** Gross less discount. */
    public BigDecimal getNet() {
        return net;
    }

    public void setNet(BigDecimal net) {
        this.net = net;
    }

    /** Sum of the taxes. */
    public BigDecimal getTax() {
        return tax;
    }

    public void setTax(BigDecimal tax) {
        this.tax = tax;
    }

    /** Net plus tax. */
    public BigDecimal getTotal() {
        return total;
    }

    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    /** As printed. */
    public String getBillAddress() {
        return billAddress;
    }

    public void setBillAddress(String billAddress) {
        this.billAddress = billAddress;
    }

    /** As printed. */
    public String getShipAddress() {
        return shipAddress;
    }

    public void setShipAddress(String shipAddress) {
        this.shipAddress = shipAddress;
    }

    /** Printed below the lines. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Serial number within branch, kind and fiscal year. */
    public Integer getSerial() {
        return serial;
    }

    public void setSerial(Integer serial) {
        this.serial = serial;
    }

    /** Fingerprint of what was issued; the document is locked when there is one. */
    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }

    /** Whether it was issued here: its lines and amounts can no longer be changed. */
    public boolean isLocked() {
        return seal != null;
    }
}
