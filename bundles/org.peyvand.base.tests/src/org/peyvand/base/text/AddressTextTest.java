package org.peyvand.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AddressTextTest {

    @Test
    void aPersianAddressGoesFromLargeToSmall() {
        assertEquals("ایران، فارس، شیراز، خیابان زند، پلاک ۱۲، کد پستی ۷۱۳۴۵۶۷۸۹۰",
            AddressText.line("ایران", "فارس", "شیراز", "خیابان زند، پلاک 12", "7134567890"));
    }

    @Test
    void aLatinAddressGoesFromSmallToLarge() {
        assertEquals("Obere Str. 57, 12209 Berlin, Germany", AddressText.line("Germany", null, "Berlin", "Obere Str. 57", "12209"));
    }

    @Test
    void aCapitalOfItsProvinceIsNamedOnce() {
        assertEquals("تهران، خیابان آزادی", AddressText.line(null, "تهران", "تهران", "خیابان آزادی", " "));
        assertEquals("1 High St, Luxembourg", AddressText.line("", "Luxembourg", "Luxembourg", "1 High St", null));
    }

    @Test
    void nothingGivesNothing() {
        assertEquals("", AddressText.line(null, null, " ", "", null));
    }
}
