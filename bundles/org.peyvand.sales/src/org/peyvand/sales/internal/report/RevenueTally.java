package org.peyvand.sales.internal.report;

import java.math.BigDecimal;

import org.peyvand.persistence.Row;

/** Sums over the documents of one group. */
final class RevenueTally {

    private long documents;
    private BigDecimal gross = BigDecimal.ZERO;
    private BigDecimal discount = BigDecimal.ZERO;
    private BigDecimal net = BigDecimal.ZERO;

    /** Adds a row with {@code documents}, {@code grossSum}, {@code discountSum} and {@code netSum}. */
    void add(Row row) {
        documents += row.get("documents", Long.class);
        gross = gross.add(row.sum("grossSum"));
        discount = discount.add(row.sum("discountSum"));
        net = net.add(row.sum("netSum"));
    }

    /** Takes off what was credited; a credit note is no document of its own here. */
    void credit(Row row) {
        gross = gross.subtract(row.sum("grossSum"));
        discount = discount.subtract(row.sum("discountSum"));
        net = net.subtract(row.sum("netSum"));
    }

    /** Adds the sums of another group. */
    void add(RevenueTally other) {
        documents += other.documents;
        gross = gross.add(other.gross);
        discount = discount.add(other.discount);
        net = net.add(other.net);
    }

    long documents() {
        return documents;
    }

    BigDecimal gross() {
        return gross;
    }

    BigDecimal discount() {
        return discount;
    }

    BigDecimal net() {
        return net;
    }
}
