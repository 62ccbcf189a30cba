package org.peyvand.sales.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.peyvand.core.model.ExternalEntity;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.Personal;
import org.peyvand.persistence.model.Shown;

/** One line of a sales document. Its amounts are computed, see LineAmounts. */
@Entity
@Table(name = "DOCUMENT_LINE")
@Described(id = "sales.line", part = "document", icon = "list-nested",
    title = "text", key = {"document+position", "externalId"}, search = "text", order = "position")
public class DocumentLine extends ExternalEntity {
    @Shown(order = 10, list = true, width = 160, required = true)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "DOCUMENT_ID")
    private SalesDocument document;
    @Shown(order = 20, list = true, width = 50, summed = false)
    @Column(name = "LINE_POSITION")
    private Integer position;
    @Shown(order = 30, list = true, width = 180)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PRODUCT_ID")
    private Product product;
    @Personal
    @Shown(order = 40, list = true, width = 220, max = 500)
    @Column(name = "LINE_TEXT", length = 500)
    private String text;
    @Shown(order = 50, list = true, width = 80)
    @Column(name = "QUANTITY", precision = 15, scale = 4)
    private BigDecimal quantity = BigDecimal.ONE;
    @Shown(order = 60, kind = AttributeKind.MONEY, list = true, currency = "document.currency", summed = false)
    @Column(name = "UNIT_PRICE", precision = 22, scale = 4)
    private BigDecimal unitPrice;
    @Shown(order = 70, kind = AttributeKind.PERCENT, list = true, width = 80)
    @Column(name = "DISCOUNT_PERCENT", precision = 7, scale = 4)
    private BigDecimal discountPercent;
    @Shown(order = 80, kind = AttributeKind.PERCENT, list = true, width = 80)
    @Column(name = "TAX_RATE", precision = 7, scale = 4)
    private BigDecimal taxRate;
    @Shown(order = 90, kind = AttributeKind.MONEY, readOnly = true, currency = "document.currency", importable = false)
    @Column(name = "GROSS", precision = 22, scale = 4)
    private BigDecimal gross;
    @Shown(order = 100, kind = AttributeKind.MONEY, readOnly = true, currency = "document.currency", importable = false)
    @Column(name = "DISCOUNT", precision = 22, scale = 4)
    private BigDecimal discount;
    @Shown(order = 110, kind = AttributeKind.MONEY, list = true, readOnly = true, currency = "document.currency", importable = false)
    @Column(name = "NET", precision = 22, scale = 4)
    private BigDecimal net;
    @Shown(order = 120, kind = AttributeKind.MONEY, readOnly = true, currency = "document.currency", importable = false)
    @Column(name = "TAX", precision = 22, scale = 4)
    private BigDecimal tax;
    @Shown(order = 130, kind = AttributeKind.MONEY, list = true, readOnly = true, currency = "document.currency", importable = false)
    @Column(name = "TOTAL", precision = 22, scale = 4)
    private BigDecimal total;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "BASED_ON_ID")
    private DocumentLine basedOn;
    @Column(name = "SEAL", length = 64)
    private String seal;

    /** The document it belongs to. */
    public SalesDocument getDocument() {
        return document;
    }

    public void setDocument(SalesDocument document) {
        this.document = document;
    }

    /** Place within the document, from 1; the next one when left out. */
    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    /** What is sold. */
    public Product getProduct() {
        return product;
    }

    public void setProduct(Product product) {
        this.product = product;
    }

    /** What is printed; the name of the product when left out. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** How many units. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    /** Price of one unit, without discount and tax; that of the product when left out. */
    public BigDecimal getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(BigDecimal unitPrice) {
        this.unitPrice = unitPrice;
    }

    /** Discount in percent, 0 to 100. */
    public BigDecimal getDiscountPercent() {
        return discountPercent;
    }

    public void setDiscountPercent(BigDecimal discountPercent) {
        this.discountPercent = discountPercent;
    }

    /** Tax in percent; that of the product when left out. */
    public BigDecimal getTaxRate() {
        return taxRate;
    }

    public void setTaxRate(BigDecimal taxRate) {
        this.taxRate = taxRate;
    }

    /** Quantity times price, rounded. */
    public BigDecimal getGross() {
        return gross;
    }

    public void setGross(BigDecimal gross) {
        this.gross = gross;
    }

    /** Discount, rounded. */
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

    /** Tax on the net amount, rounded. */
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

    /** The line it was made of; for a credit note the line of the invoice. */
    public DocumentLine getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(DocumentLine basedOn) {
        this.basedOn = basedOn;
    }

    /** Fingerprint of what was issued. */
    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }
}
