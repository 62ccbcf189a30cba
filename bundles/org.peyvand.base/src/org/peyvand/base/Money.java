package org.peyvand.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of one currency.
 *
 * <p><strong>The one rounding rule:</strong> sums, differences and products are kept exact; {@link #rounded()} rounds
 * {@link RoundingMode#HALF_UP} to the number of decimals that CLDR gives the currency (ICU's
 * {@link com.ibm.icu.util.Currency#getDefaultFractionDigits()}): 0 for IRR, 2 for USD and EUR, 3 for KWD. Nobody else rounds money.
 * A document rounds each line's discount and tax once and adds up the rounded values, so that a printed column always sums up.
 *
 * <p>Amounts of different currencies are never mixed: trying it throws {@link IllegalArgumentException}.
 * Two amounts are equal when currency and numeric value are, whatever their scale.
 */
public final class Money implements Comparable<Money> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BigDecimal amount;
    private final Currency currency;

    private Money(BigDecimal amount, Currency currency) {
        this.amount = Objects.requireNonNull(amount, "amount");
        this.currency = Objects.requireNonNull(currency, "currency");
    }

    /** An amount of a currency. */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }

    /** An amount of a currency given by its ISO 4217 code; {@link IllegalArgumentException} for an unknown code. */
    public static Money of(BigDecimal amount, String code) {
        return new Money(amount, Currency.getInstance(code));
    }

    /** An amount written as a plain decimal number, such as {@code "12.50"}. */
    public static Money of(String amount, Currency currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    /** An amount written as a plain decimal number, such as {@code "12.50"}. */
    public static Money of(String amount, String code) {
        return of(new BigDecimal(amount), code);
    }

    /** A whole amount. */
    public static Money of(long amount, Currency currency) {
        return new Money(BigDecimal.valueOf(amount), currency);
    }

    /** A whole amount. */
    public static Money of(long amount, String code) {
        return of(BigDecimal.valueOf(amount), code);
    }

    /** Nothing of this currency. */
    public static Money zero(String code) {
        return of(0, code);
    }

    /** Number of decimals amounts of this currency are rounded to. */
    public static int decimals(Currency currency) {
        return com.ibm.icu.util.Currency.getInstance(currency.getCurrencyCode()).getDefaultFractionDigits();
    }

    /** The exact amount. */
    public BigDecimal amount() {
        return amount;
    }

    /** The currency. */
    public Currency currency() {
        return currency;
    }

    /** ISO 4217 code of the currency. */
    public String code() {
        return currency.getCurrencyCode();
    }

    /** The sum. */
    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    /** The difference. */
    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    /** The product, exact. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /** The product, exact. */
    public Money times(long factor) {
        return times(BigDecimal.valueOf(factor));
    }

    /** So many hundredths of this amount, exact: {@code percent(9)} of 200 is 18. */
    public Money percent(BigDecimal percent) {
        return new Money(amount.multiply(percent).divide(HUNDRED), currency);
    }

    /** The amount with the other sign. */
    public Money negate() {
        return new Money(amount.negate(), currency);
    }

    /** Whether the amount is nothing. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** -1, 0 or 1. */
    public int signum() {
        return amount.signum();
    }

    /** This amount, rounded HALF_UP to the currency's decimals: the one rounding rule. */
    public Money rounded() {
        return new Money(amount.setScale(decimals(currency), RoundingMode.HALF_UP), currency);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && currency.equals(money.currency) && amount.compareTo(money.amount) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * currency.hashCode() + amount.stripTrailingZeros().hashCode();
    }

    /** Code and plain amount, such as {@code "USD 12.50"}; for people use {@code Culture.money}. */
    @Override
    public String toString() {
        return code() + ' ' + amount.toPlainString();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot mix " + code() + " and " + other.code());
        }
        return other;
    }
}
