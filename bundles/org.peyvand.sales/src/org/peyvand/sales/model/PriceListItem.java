package org.peyvand.sales.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.peyvand.core.model.ExternalEntity;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Shown;

/** The price of one product from a quantity on, for a time. */
@Entity
@Table(name = "PRICE_LIST_ITEM")
@Described(id = "sales.pricelistitem", part = "priceList", icon = "tag",
    title = "product.name", key = "priceList+product+minQuantity+validFrom", search = "product.searchKey", order = "product.nameKey")
public class PriceListItem extends ExternalEntity {
    @Shown(order = 10, list = true, width = 160, required = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PRICE_LIST_ID")
    private PriceList priceList;
    @Shown(order = 20, list = true, width = 200, required = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PRODUCT_ID")
    private Product product;
    @Shown(order = 30, kind = AttributeKind.MONEY, list = true, required = true, currency = "priceList.currency", summed = false)
    @Column(name = "PRICE", precision = 22, scale = 4)
    private BigDecimal price;
    @Shown(order = 40, list = true, summed = false)
    @Column(name = "MIN_QUANTITY", precision = 15, scale = 4)
    private BigDecimal minQuantity;
    @Shown(order = 50, list = true, until = "validTo")
    @Column(name = "VALID_FROM")
    private LocalDate validFrom;
    @Shown(order = 60, list = true)
    @Column(name = "VALID_TO")
    private LocalDate validTo;

    /** The list it belongs to. */
    public PriceList getPriceList() {
        return priceList;
    }

    public void setPriceList(PriceList priceList) {
        this.priceList = priceList;
    }

    /** What it is the price of. */
    public Product getProduct() {
        return product;
    }

    public void setProduct(Product product) {
        this.product = product;
    }

    /** Price of one unit, without tax. */
    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    /** Least quantity it holds for; any when empty. */
    public BigDecimal getMinQuantity() {
        return minQuantity;
    }

    public void setMinQuantity(BigDecimal minQuantity) {
        this.minQuantity = minQuantity;
    }

    /** First day; open when empty. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** Last day; open when empty. */
    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
