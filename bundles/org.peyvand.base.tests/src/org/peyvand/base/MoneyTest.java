package org.peyvand.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"IRR,1250.5,1251", "IRR,1250.49,1250", "IRR,-0.5,-1", "USD,1.005,1.01", "USD,1.004,1.00", "USD,-1.005,-1.01", "EUR,2,2.00",
        "KWD,1.0005,1.001", "JPY,10.5,11"})
    void roundsHalfUpToTheDecimalsOfTheCurrency(String code, String amount, String expected) {
        assertEquals(new BigDecimal(expected), Money.of(amount, code).rounded().amount());
    }

    @Test
    void rialHasNoDecimals() {
        assertEquals(0, Money.decimals(Currency.getInstance("IRR")));
        assertEquals(2, Money.decimals(Currency.getInstance("USD")));
    }

    @Test
    void arithmeticIsExact() {
        Money third = Money.of("0.1", "USD").plus(Money.of("0.2", "USD"));
        assertEquals(Money.of("0.3", "USD"), third);
        assertEquals(Money.of("-0.1", "USD"), Money.of("0.2", "USD").minus(third));
        assertEquals(Money.of("0.0075", "USD"), Money.of("0.03", "USD").times(new BigDecimal("0.25")));
        assertEquals(Money.of("112.5", "IRR"), Money.of(1250, "IRR").percent(BigDecimal.valueOf(9)));
        assertEquals(Money.of(-5, "IRR"), Money.of(5, "IRR").negate());
    }

    @Test
    void equalWhateverTheScale() {
        assertEquals(Money.of("1.50", "USD"), Money.of("1.5", "USD"));
        assertEquals(Money.of("1.50", "USD").hashCode(), Money.of("1.5", "USD").hashCode());
        assertEquals(Money.of("100", "USD").hashCode(), Money.of("1E+2", "USD").hashCode());
        assertNotEquals(Money.of(1, "USD"), Money.of(1, "EUR"));
    }

    @Test
    void currenciesDoNotMix() {
        Money rial = Money.of(1, "IRR");
        Money dollar = Money.of(1, "USD");
        assertThrows(IllegalArgumentException.class, () -> rial.plus(dollar));
        assertThrows(IllegalArgumentException.class, () -> rial.minus(dollar));
        assertThrows(IllegalArgumentException.class, () -> rial.compareTo(dollar));
        assertThrows(IllegalArgumentException.class, () -> Money.of(1, "XX1"));
    }

    @Test
    void comparesByAmount() {
        assertTrue(Money.of(2, "IRR").compareTo(Money.of(10, "IRR")) < 0);
        assertTrue(Money.zero("IRR").isZero());
        assertEquals(-1, Money.of(-2, "IRR").signum());
    }
}
