package org.peyvand.sales.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Personal;
import org.peyvand.persistence.model.Shown;

/** A deal that may be won. */
@Entity
@Table(name = "OPPORTUNITY")
@Described(id = "sales.opportunity", icon = "graph-up-arrow",
    key = {"number", "externalId"}, search = {"searchKey", "number"}, order = "-openedOn",
    state = "stage", figures = {"account", "amount", "expectedCloseOn"})
public class Opportunity extends OwnedEntity {
    @Personal
    @Shown(order = 10, list = true, width = 220)
    @Column(name = "NAME", length = 255)
    private String name;
    @Shown(order = 20, list = true, width = 90, max = 60)
    @Column(name = "OPPORTUNITY_NUMBER", length = 60)
    private String number;
    @Personal
    @Shown(order = 30, list = true, width = 180)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ACCOUNT_ID")
    private Account account;
    @Personal
    @Shown(order = 40)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PERSON_ID")
    private Person person;
    @Shown(order = 50)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PIPELINE_ID")
    private Pipeline pipeline;
    @Shown(order = 60, list = true, width = 110)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "STAGE_ID")
    private Stage stage;
    @Shown(order = 70, list = true, width = 80, readOnly = true, importable = false)
    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", length = 30)
    private StageState state = StageState.OPEN;
    @Shown(order = 80, kind = AttributeKind.MONEY, list = true, section = "amounts", currency = "currency")
    @Column(name = "AMOUNT", precision = 22, scale = 4)
    private BigDecimal amount;
    @Shown(order = 90, kind = AttributeKind.CURRENCY, section = "amounts", max = 3)
    @Column(name = "CURRENCY", length = 3)
    private String currency;
    @Shown(order = 100, kind = AttributeKind.PERCENT, list = true, width = 80, section = "amounts")
    @Column(name = "PROBABILITY", precision = 7, scale = 4)
    private BigDecimal probability;
    @Shown(order = 110, list = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PRODUCT_ID")
    private Product product;
    @Shown(order = 120, list = true, section = "dates")
    @Column(name = "OPENED_ON")
    private LocalDate openedOn;
    @Shown(order = 130, list = true, section = "dates")
    @Column(name = "EXPECTED_CLOSE_ON")
    private LocalDate expectedCloseOn;
    @Shown(order = 140, list = true, section = "dates")
    @Column(name = "CLOSED_ON")
    private LocalDate closedOn;
    @Shown(order = 150, kind = AttributeKind.PICK, pickList = "core.source", max = 60)
    @Column(name = "SOURCE", length = 60)
    private String source;
    @Shown(order = 160, max = 150)
    @Column(name = "CAMPAIGN", length = 150)
    private String campaign;
    @Shown(order = 170, kind = AttributeKind.PICK, pickList = "sales.lostReason", max = 60)
    @Column(name = "LOST_REASON", length = 60)
    private String lostReason;
    @Personal
    @Shown(order = 180, kind = AttributeKind.LONG_TEXT, section = "note", max = 4000)
    @Column(name = "NOTE", length = 4000)
    private String note;
    @Personal
    @Column(name = "NAME_KEY", length = 400)
    private String nameKey;
    @Personal
    @Column(name = "SEARCH_KEY", length = 400)
    private String searchKey;
    @Column(name = "RECORDED_STAGE_ID", length = 36)
    private UUID recordedStageId;

    /** What it is about; derived from product and account when left out. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Number of the deal. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** The customer; a deal without one is incomplete. */
    public Account getAccount() {
        return account;
    }

    public void setAccount(Account account) {
        this.account = account;
    }

    /** Whom we deal with. */
    public Person getPerson() {
        return person;
    }

    public void setPerson(Person person) {
        this.person = person;
    }

    /** The way it takes; the default one when left out. */
    public Pipeline getPipeline() {
        return pipeline;
    }

    public void setPipeline(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Where it stands; the first of the pipeline when left out. */
    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }

    /** Copy of the stage's state, for quick lists and reports. */
    public StageState getState() {
        return state;
    }

    public void setState(StageState state) {
        this.state = state;
    }

    /** Expected, at the end agreed value, without tax. */
    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** Currency of the amount, ISO 4217. */
    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** Chance of winning in percent, 0 to 100; that of the stage unless changed by hand. */
    public BigDecimal getProbability() {
        return probability;
    }

    public void setProbability(BigDecimal probability) {
        this.probability = probability;
    }

    /** The main product. */
    public Product getProduct() {
        return product;
    }

    public void setProduct(Product product) {
        this.product = product;
    }

    /** First day. */
    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    /** Day on which it should be decided. */
    public LocalDate getExpectedCloseOn() {
        return expectedCloseOn;
    }

    public void setExpectedCloseOn(LocalDate expectedCloseOn) {
        this.expectedCloseOn = expectedCloseOn;
    }

    /** Day on which it was won or lost. */
    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }

    /** Where it came from; code of pick list core.source. */
    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    /** The campaign it answered to. */
    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign;
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

    /** Sort key of the name, made by PersianText.sortKey. */
    public String getNameKey() {
        return nameKey;
    }

    public void setNameKey(String nameKey) {
        this.nameKey = nameKey;
    }

    /** Folded name for search. */
    public String getSearchKey() {
        return searchKey;
    }

    public void setSearchKey(String searchKey) {
        this.searchKey = searchKey;
    }

    /** The stage of the last written stage change; where it differs from the stage, a change is still to be written. */
    public UUID getRecordedStageId() {
        return recordedStageId;
    }

    public void setRecordedStageId(UUID recordedStageId) {
        this.recordedStageId = recordedStageId;
    }

    /** Whether it lacks the account, so that no document can be made of it yet. */
    public boolean isIncomplete() {
        return account == null;
    }
}
