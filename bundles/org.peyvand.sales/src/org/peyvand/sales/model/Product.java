package org.peyvand.sales.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.peyvand.core.model.ExternalEntity;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** What is sold: goods or a service. */
@Entity
@Table(name = "PRODUCT")
@Described(id = "sales.product", icon = "box", key = {"code", "name"}, search = {"searchKey", "code"}, order = "nameKey",
    figures = {"code"})
public class Product extends ExternalEntity {
    @Shown(order = 10, list = true, width = 220, required = true)
    @Column(name = "NAME", length = 255)
    private String name;
    @Shown(order = 20, list = true, max = 60)
    @Column(name = "CODE", length = 60)
    private String code;
    @Shown(order = 30, list = true, max = 100)
    @Column(name = "CATEGORY", length = 100)
    private String category;
    @Shown(order = 40, kind = AttributeKind.PICK, list = true, width = 80, pickList = "sales.unit", max = 60)
    @Column(name = "UNIT", length = 60)
    private String unit;
    @Shown(order = 50, kind = AttributeKind.MONEY, list = true, currency = "currency", summed = false)
    @Column(name = "LIST_PRICE", precision = 22, scale = 4)
    private BigDecimal listPrice;
    @Shown(order = 60, kind = AttributeKind.CURRENCY, max = 3)
    @Column(name = "CURRENCY", length = 3)
    private String currency;
    @Shown(order = 70, kind = AttributeKind.PERCENT, list = true, width = 80)
    @Column(name = "TAX_RATE", precision = 7, scale = 4)
    private BigDecimal taxRate;
    @Shown(order = 80)
    @Column(name = "ACTIVE")
    private boolean active = true;
    @Shown(order = 90, kind = AttributeKind.LONG_TEXT, section = "note", max = 4000)
    @Column(name = "NOTE", length = 4000)
    private String note;
    @Column(name = "NAME_KEY", length = 400)
    private String nameKey;
    @Column(name = "SEARCH_KEY", length = 400)
    private String searchKey;

    /** Its name. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Its code. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Category or series. */
    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    /** Unit of the quantity; code of pick list sales.unit. */
    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** Price of one unit, without discount and tax. */
    public BigDecimal getListPrice() {
        return listPrice;
    }

    public void setListPrice(BigDecimal listPrice) {
        this.listPrice = listPrice;
    }

    /** Currency of the list price, ISO 4217. */
    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** Tax in percent. */
    public BigDecimal getTaxRate() {
        return taxRate;
    }

    public void setTaxRate(BigDecimal taxRate) {
        this.taxRate = taxRate;
    }

    /** Whether it is sold. */
    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
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

    /** Folded name for search and matching. */
    public String getSearchKey() {
        return searchKey;
    }

    public void setSearchKey(String searchKey) {
        this.searchKey = searchKey;
    }
}
