package org.peyvand.ui.list.total;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peyvand.base.culture.Culture;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.ui.editor.Thing;

class TotalTest {
    private final Map<String, BigDecimal> sums = new TreeMap<>(Map.of("IRR", new BigDecimal("1234567890"), "USD", new BigDecimal("3400")));
    private final Total total = new Total(Thing.attribute(AttributeKind.MONEY, BigDecimal.class), sums);

    @Test
    void eachCurrencyIsSummedByItself() {
        assertEquals("value IRR 1.23 billion + USD 3,400", total.brief(Culture.english()));
        assertEquals("IRR 1,234,567,890 + USD 3,400.00", total.exact(Culture.english()));
        assertEquals("value ۱٫۲۳ میلیارد ریال + ۳٬۴۰۰ دلار", total.brief(Culture.persian()));
    }

    @Test
    void whatIsNoMoneyIsANumber() {
        Total plain = new Total(Thing.attribute(AttributeKind.DECIMAL, BigDecimal.class), Map.of("", new BigDecimal("12.50")));
        assertEquals("12.5", plain.exact(Culture.english()));
        assertEquals("value 12.5", plain.brief(Culture.english()));
    }
}
