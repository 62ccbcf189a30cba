package org.peyvand.sales.ui.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.base.Money;
import org.peyvand.base.culture.Culture;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.Product;

class LineSheetTest {
    private final int[] edits = {0};
    private LineSheet sheet;

    @BeforeEach
    void load() {
        sheet = new LineSheet(Culture.persian(), () -> edits[0]++);
        sheet.load(List.of(), "IRR");
    }

    private DocumentLine line() {
        Product product = new Product();
        product.setName("سرور");
        product.setTaxRate(BigDecimal.TEN);
        return sheet.add(product, Optional.of(Money.of(33_333, "IRR")));
    }

    @Test
    void aProductBringsItsNamePriceAndTax() {
        DocumentLine line = line();

        assertEquals("سرور", line.getText());
        assertEquals(0, line.getUnitPrice().compareTo(new BigDecimal("33333")));
        assertEquals(0, line.getTaxRate().compareTo(BigDecimal.TEN));
        assertEquals(0, line.getQuantity().compareTo(BigDecimal.ONE));
    }

    @Test
    void sumsFollowTheRuleOfTheServiceWhileOneTypes() {
        DocumentLine line = line();
        sheet.type(line, LineColumn.QUANTITY, "۳");
        sheet.type(line, LineColumn.DISCOUNT, "۵٪");

        DocumentTotals totals = sheet.totals().orElseThrow();

        assertEquals(Money.of(99_999, "IRR"), totals.gross());
        assertEquals(Money.of(5_000, "IRR"), totals.discount());
        assertEquals(Money.of(94_999, "IRR"), totals.net());
        assertEquals(Money.of(9_500, "IRR"), totals.tax());
        assertEquals(Money.of(104_499, "IRR"), totals.total());
        assertTrue(sheet.text(line, LineColumn.TOTAL).contains("۱۰۴٬۴۹۹"), sheet.text(line, LineColumn.TOTAL));
    }

    @Test
    void whatMakesNoSenseChangesNothing() {
        DocumentLine line = line();
        int before = edits[0];

        for (String typed : List.of("abc", "-1", "0", "", "999999999999999999999")) {
            assertTrue(sheet.type(line, LineColumn.QUANTITY, typed).isPresent(), typed);
        }
        assertTrue(sheet.type(line, LineColumn.DISCOUNT, "101").isPresent());
        assertTrue(sheet.type(line, LineColumn.TAX, "-3").isPresent());
        assertTrue(sheet.type(line, LineColumn.UNIT_PRICE, "-3").isPresent());

        assertEquals(0, line.getQuantity().compareTo(BigDecimal.ONE));
        assertEquals(before, edits[0]);
    }

    @Test
    void linesMoveAndGo() {
        DocumentLine first = line();
        DocumentLine second = line();

        assertTrue(sheet.move(second, -1));
        assertFalse(sheet.move(second, -1));
        assertEquals(List.of(second, first), sheet.lines());
        assertEquals("۲", sheet.text(first, LineColumn.POSITION));

        sheet.remove(List.of(second));
        assertEquals(List.of(first), sheet.lines());
    }

    @Test
    void withoutACurrencyThereAreNoSums() {
        line();
        sheet.currency(null);

        assertTrue(sheet.totals().isEmpty());
    }

    @Test
    void theSameValueAgainIsNoChange() {
        DocumentLine line = line();
        int before = edits[0];

        sheet.type(line, LineColumn.TEXT, "سرور");

        assertEquals(before, edits[0]);
    }
}
