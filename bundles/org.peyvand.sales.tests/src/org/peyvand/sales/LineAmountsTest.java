package org.peyvand.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.peyvand.base.Money;

/** The rounding rule of lines. */
class LineAmountsTest {

    @Test
    void theDocumentedExampleHolds() {
        LineAmounts line = LineAmounts.of(new BigDecimal(3), Money.of(33_333, "IRR"), new BigDecimal(5), BigDecimal.TEN);
        assertEquals(Money.of(99_999, "IRR"), line.gross());
        assertEquals(Money.of(5_000, "IRR"), line.discount());
        assertEquals(Money.of(94_999, "IRR"), line.net());
        assertEquals(Money.of(9_500, "IRR"), line.tax());
        assertEquals(Money.of(104_499, "IRR"), line.total());
    }

    @Test
    void halvesGoUpInTheDecimalsOfTheCurrency() {
        assertEquals(Money.of("0.01", "USD"), LineAmounts.of(BigDecimal.ONE, Money.of("0.005", "USD"), null, null).gross());
        assertEquals(Money.of(1, "IRR"), LineAmounts.of(BigDecimal.ONE, Money.of("0.5", "IRR"), null, null).gross());
        assertEquals(Money.of("0.005", "KWD"), LineAmounts.of(BigDecimal.ONE, Money.of("0.0045", "KWD"), null, null).gross());
    }

    @Test
    void everyLineAddsUpWhateverItsNumbers() {
        Random random = new Random(20_240_301);
        for (int i = 0; i < 2_000; i++) {
            String currency = new String[] {"IRR", "USD", "KWD"}[i % 3];
            LineAmounts line = LineAmounts.of(new BigDecimal(random.nextInt(1, 100_000)).movePointLeft(2),
                Money.of(new BigDecimal(random.nextInt(1, 10_000_000)).movePointLeft(4), currency),
                new BigDecimal(random.nextInt(0, 10_001)).movePointLeft(2), new BigDecimal(random.nextInt(0, 3_000)).movePointLeft(2));
            assertEquals(line.gross(), line.discount().plus(line.net()));
            assertEquals(line.total(), line.net().plus(line.tax()));
            for (Money amount : new Money[] {line.gross(), line.discount(), line.net(), line.tax(), line.total()}) {
                assertEquals(amount.rounded(), amount, "printed as computed");
            }
        }
    }
}
