package org.peyvand.sales.ui.internal;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;
import org.peyvand.base.Money;
import org.peyvand.base.culture.Culture;

/** Amounts as a person reads them. */
public final class AmountText {
    private final Culture culture;

    /** In the digits and words of a culture. */
    public AmountText(Culture culture) {
        this.culture = culture;
    }

    /** An amount with its currency; an empty text when there is no amount, a bare number when the currency is not known. */
    public String of(BigDecimal amount, String currency) {
        if (amount == null) {
            return "";
        }
        return isCode(currency) ? culture.money(Money.of(amount, currency)) : culture.number(amount);
    }

    /** Amounts of several currencies one after the other; zero without a currency when there are none. */
    public String of(Map<String, BigDecimal> amounts) {
        if (amounts.isEmpty()) {
            return culture.number(BigDecimal.ZERO);
        }
        return amounts.entrySet().stream().map(entry -> of(entry.getValue(), entry.getKey())).collect(Collectors.joining(" + "));
    }

    /** A chance in percent, 0 to 100; an empty text when there is none. */
    public String chance(BigDecimal percent) {
        return percent == null ? "" : culture.percent(percent);
    }

    /** Whether a text is the code of a currency. */
    public static boolean isCode(String currency) {
        return currency != null && Currency.getAvailableCurrencies().stream().anyMatch(known -> known.getCurrencyCode().equals(currency));
    }
}
