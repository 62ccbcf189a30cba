package org.peyvand.sales.internal.report;

import java.math.BigDecimal;

import org.peyvand.base.culture.Culture;

/** Amounts as large figures above a table: whole units, since cents are noise at that size. */
final class Figures {

    private Figures() {
    }

    /**
     * Words an amount.
     *
     * @param culture  language and digits
     * @param amount   the amount
     * @param currency ISO code, null when unknown
     * @return the text
     */
    static String amount(Culture culture, BigDecimal amount, String currency) {
        String number = culture.number(amount, 0);
        if (currency == null) {
            return number;
        }
        return culture.rightToLeft() ? number + ' ' + culture.currency(currency) : currency + ' ' + number;
    }
}
