package org.peyvand.sales.ui.internal.document;

import java.util.List;
import org.peyvand.base.Money;
import org.peyvand.sales.LineAmounts;

/**
 * Sums of the lines of a document, as the service will compute them.
 *
 * @param gross before discount
 * @param discount taken off
 * @param net before tax
 * @param tax on it
 * @param total to be paid
 */
record DocumentTotals(Money gross, Money discount, Money net, Money tax, Money total) {

    /** The sums; all zero without lines. */
    static DocumentTotals of(List<LineAmounts> lines, String currency) {
        DocumentTotals sum = new DocumentTotals(Money.zero(currency), Money.zero(currency), Money.zero(currency), Money.zero(currency), Money.zero(currency));
        for (LineAmounts line : lines) {
            sum = new DocumentTotals(sum.gross.plus(line.gross()), sum.discount.plus(line.discount()), sum.net.plus(line.net()),
                    sum.tax.plus(line.tax()), sum.total.plus(line.total()));
        }
        return sum;
    }
}
