package org.peyvand.samples.internal.company;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The documents of a deal.
 *
 * @param deal      the deal whose items are sold
 * @param quotedOn  date of the quote
 * @param orderedOn date of the order; null when there is only a quote
 * @param billedOn  date of the invoice; null when there is none yet
 * @param dueOn     when the invoice is to be paid
 * @param payments  what was paid, in order
 */
public record Papers(Deal deal, LocalDate quotedOn, LocalDate orderedOn, LocalDate billedOn, LocalDate dueOn, List<Receipt> payments) {

    /**
     * A payment.
     *
     * @param on        when
     * @param amount    in rials
     * @param method    code of the method
     * @param reference number of the transfer or cheque
     */
    public record Receipt(LocalDate on, BigDecimal amount, String method, String reference) {
    }

    /** How many documents this is. */
    public int count() {
        return 1 + (orderedOn == null ? 0 : 1) + (billedOn == null ? 0 : 1);
    }
}
