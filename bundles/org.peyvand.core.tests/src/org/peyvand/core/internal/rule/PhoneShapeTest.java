package org.peyvand.core.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What counts as a usual number depends on where we are. */
class PhoneShapeTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void inIranANumberMustBePossible() {
        Locale.setDefault(Locale.of("fa"));
        assertTrue(PhoneShape.isUsual("۰۹۱۲ ۱۲۳ ۴۵۶۷"));
        assertTrue(PhoneShape.isUsual("+49 30 1234567"));
        assertFalse(PhoneShape.isUsual("0912 123 456"), "a digit is missing");
    }

    @Test
    void elsewhereTheNumberOfDigitsCounts() {
        Locale.setDefault(Locale.ENGLISH);
        assertTrue(PhoneShape.isUsual("030-0074321"));
        assertTrue(PhoneShape.isUsual("(171) 555-7788"));
        assertTrue(PhoneShape.isUsual("0621-08460"));
        assertFalse(PhoneShape.isUsual("123"));
        assertFalse(PhoneShape.isUsual("n/a"));
        assertEquals("+989121234567", PhoneShape.parse("0912 123 4567").orElseThrow().value());
    }
}
