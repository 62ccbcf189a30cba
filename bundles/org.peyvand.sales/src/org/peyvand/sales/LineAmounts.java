package org.peyvand.sales;

import java.math.BigDecimal;
import org.peyvand.base.Money;

/**
 * The amounts of one line. <strong>The rule:</strong> gross, discount and tax are each rounded once with {@link Money#rounded()}, net and
 * total are sums of rounded amounts, and a document's amounts are sums of its lines'; so every printed column and row adds up.
 *
 * <p>Example in IRR (no decimals): 3 × 33,333 with 5 % discount and 10 % tax: gross 99,999; discount 4,999.95 → 5,000; net 94,999;
 * tax 9,499.9 → 9,500; total 104,499.
 *
 * @param gross    quantity × price, rounded
 * @param discount gross × discount %, rounded
 * @param net      gross − discount
 * @param tax      net × tax %, rounded
 * @param total    net + tax
 */
public record LineAmounts(Money gross, Money discount, Money net, Money tax, Money total) {

    /**
     * Computes the amounts of a line.
     *
     * @param discountPercent 0 to 100; {@code null} counts as 0
     * @param taxPercent      {@code null} counts as 0
     */
    public static LineAmounts of(BigDecimal quantity, Money unitPrice, BigDecimal discountPercent, BigDecimal taxPercent) {
        Money gross = unitPrice.times(quantity).rounded();
        Money discount = gross.percent(orZero(discountPercent)).rounded();
        Money net = gross.minus(discount);
        Money tax = net.percent(orZero(taxPercent)).rounded();
        return new LineAmounts(gross, discount, net, tax, net.plus(tax));
    }

    private static BigDecimal orZero(BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }
}
