package org.peyvand.sales.internal.document;

import java.math.BigDecimal;
import java.util.List;
import org.peyvand.sales.LineAmounts;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.SalesDocument;

/**
 * The five amounts of a line or the part of a document's amounts that comes from it.
 */
record Sums(BigDecimal gross, BigDecimal discount, BigDecimal net, BigDecimal tax, BigDecimal total) {
    static final Sums ZERO = new Sums(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** What stands in a line, zero where it was never computed. */
    static Sums in(DocumentLine line) {
        return new Sums(orZero(line.getGross()), orZero(line.getDiscount()), orZero(line.getNet()), orZero(line.getTax()), orZero(line.getTotal()));
    }

    /** What stands in a document, zero where nothing does. */
    static Sums in(SalesDocument document) {
        return new Sums(orZero(document.getGross()), orZero(document.getDiscount()), orZero(document.getNet()), orZero(document.getTax()),
            orZero(document.getTotal()));
    }

    static Sums of(LineAmounts amounts) {
        return new Sums(amounts.gross().amount(), amounts.discount().amount(), amounts.net().amount(),
            amounts.tax().amount(), amounts.total().amount());
    }

    static Sums of(List<DocumentLine> lines) {
        return lines.stream().map(Sums::in).reduce(ZERO, Sums::plus);
    }

    Sums plus(Sums other) {
        return new Sums(gross.add(other.gross), discount.add(other.discount), net.add(other.net), tax.add(other.tax), total.add(other.total));
    }

    Sums minus(Sums other) {
        return plus(other.negate());
    }

    Sums negate() {
        return new Sums(gross.negate(), discount.negate(), net.negate(), tax.negate(), total.negate());
    }

    boolean isZero() {
        return gross.signum() == 0 && discount.signum() == 0 && net.signum() == 0 && tax.signum() == 0 && total.signum() == 0;
    }

    void storeIn(DocumentLine line) {
        line.setGross(gross);
        line.setDiscount(discount);
        line.setNet(net);
        line.setTax(tax);
        line.setTotal(total);
    }

    void storeIn(SalesDocument document) {
        document.setGross(gross);
        document.setDiscount(discount);
        document.setNet(net);
        document.setTax(tax);
        document.setTotal(total);
    }

    /** Adds these amounts to those of a document. */
    void addTo(SalesDocument document) {
        in(document).plus(this).storeIn(document);
    }

    private static BigDecimal orZero(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
