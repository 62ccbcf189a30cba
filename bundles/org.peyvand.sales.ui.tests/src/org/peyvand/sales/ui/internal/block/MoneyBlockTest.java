package org.peyvand.sales.ui.internal.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.ui.Figure;
import org.peyvand.persistence.Row;
import org.peyvand.ui.Tone;

class MoneyBlockTest {
    private static Row invoices(String currency, long total, long paid, long credited, long count) {
        return new Row(List.of("currency", "total", "paid", "credited", "count"),
                Arrays.asList(currency, BigDecimal.valueOf(total), BigDecimal.valueOf(paid), BigDecimal.valueOf(credited), count));
    }

    @Test
    void whatIsOwedIsInvoicedLessPaidAndCredited() {
        List<Figure> figures = MoneyBlock.figures(List.of(invoices("IRR", 1000, 300, 200, 3)), List.of(), Culture.english());

        assertEquals("IRR 1,000", figures.get(1).value());
        assertEquals("3 invoices", figures.get(1).note());
        assertEquals("IRR 500", figures.get(3).value());
        assertEquals(Tone.WARNING, figures.get(3).tone());
    }

    @Test
    void currenciesAreNeverAddedUp() {
        List<Figure> figures = MoneyBlock.figures(List.of(invoices("IRR", 1000, 0, 0, 1), invoices("USD", 20, 0, 0, 1)), List.of(), Culture.english());

        assertTrue(figures.get(1).value().contains("IRR 1,000") && figures.get(1).value().contains("20.00"), figures.get(1).value());
    }

    @Test
    void aSettledCustomerOwesNothing() {
        List<Figure> figures = MoneyBlock.figures(List.of(invoices("IRR", 1000, 1000, 0, 1)), List.of(), Culture.persian());

        assertEquals("۰", figures.get(3).value());
        assertEquals(Tone.TEXT, figures.get(3).tone());
    }

    @Test
    void aCustomerWithoutAnythingHasZeros() {
        assertEquals(List.of("0", "0", "0", "0"), MoneyBlock.figures(List.of(), List.of(), Culture.english()).stream().map(Figure::value).toList());
    }
}
