package org.peyvand.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersianTextTest {

    @Test
    void storedFormUsesPersianLetters() {
        assertEquals("کتاب علی گزارش لا من", PersianText.normalize("كتاب علي ﮔﺰﺍﺭﺵ ﻻ مــن"));
        assertEquals("۱۲۳ 456 ٧٨٩", PersianText.normalize("۱۲۳ 456 ٧٨٩"));
        assertEquals("آرش", PersianText.normalize("  آرش\u200F\u2069 "));
        assertEquals("ریال", PersianText.normalize("﷼"));
        assertNull(PersianText.normalize(null));
    }

    @Test
    void storedFormKeepsHalfSpacesBetweenLettersOnly() {
        assertEquals("پارس\u200Cگستر", PersianText.normalize("پارس\u200C\u200Cگستر"));
        assertEquals("پارس گستر", PersianText.normalize("\u200Cپارس\u200C گستر\u200C"));
    }

    @Test
    void aTextThatLooksNormalIsNormalToUnicodeToo() {
        String joiner = "\u200D";     // is dropped, but has to be looked for
        for (char first = ' '; first < '\u0700'; first++) {
            for (char next = '\u0600'; next < '\u0700'; next++) {
                String text = "" + first + next;
                assertEquals(PersianText.normalize(text + joiner), PersianText.normalize(text), () -> HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)));
            }
        }
    }

    @Test
    void storedFormIsStable() {
        for (String text : List.of("خانهٔ ما", "خانۀ ما", "مؤمن", "ﷲ", "می\u200Cروم", "½ ﷼ ＡＢ")) {
            String once = PersianText.normalize(text);
            assertEquals(once, PersianText.normalize(once), text);
        }
    }

    @ParameterizedTest
    @CsvSource({"كتاب‌فروشي چشمه,کتابفروشی چشمه", "خانهٔ,خانه", "خانۀ,خانه", "آرش,ارش", "مؤمن,مومن", "مسئول,مسیول", "إِيران,ایران",
        "مدرسة,مدرسه", "ÀCME  Ltd.,acme ltd", "GTX-Pro,gtx pro", "Straße,strasse", "سال ۱۴۰۵,سال 1405", "٧,7", "جزء,جز", "(R&D),r d",
        "مُحَمَّد,محمد", "عــلي,علی"})
    void searchKeys(String text, String key) {
        assertEquals(key, PersianText.searchKey(text));
        assertEquals(key, PersianText.searchKey(PersianText.searchKey(text)));
    }

    @Test
    void searchKeyOfNothingIsEmpty() {
        assertEquals("", PersianText.searchKey(null));
        assertEquals("", PersianText.searchKey(" ،.- "));
    }

    @Test
    void sortKeysGivePersianOrder() {
        List<String> ordered = List.of("۲", "۱۰", "۱۲۰", "آرش", "اکبر", "بابک", "پرویز", "تهران", "چنگیز", "ژاله", "علی", "کامران", "گیتی", "وحید",
                "هما", "یاسر", "Ali", "Zara");
        List<String> shuffled = new ArrayList<>(ordered);
        shuffled.sort(Comparator.comparingInt(String::hashCode));
        shuffled.sort(Comparator.comparing(PersianText::sortKey));
        assertEquals(ordered, shuffled);
    }

    @Test
    void sortKeysIgnoreHowLettersWereTyped() {
        assertEquals(PersianText.sortKey("کاظم علی"), PersianText.sortKey("كاظم علي"));
        assertEquals("", PersianText.sortKey(null));
        assertEquals("", PersianText.sortKey("  "));
    }

    @Test
    void sortKeysAreShortHexAndPrefixesStayInFront() {
        String key = PersianText.sortKey("شرکت پارس\u200Cگستر ".repeat(200));
        assertEquals(400, key.length());
        assertTrue(key.matches("[0-9a-f]+"));
        assertTrue(PersianText.sortKey("شرکت").compareTo(PersianText.sortKey("شرکت پارس")) < 0);
    }

    @Test
    void digits() {
        assertEquals("0123456789 0123456789 a", Digits.toLatin("۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ a"));
        assertEquals("۱۲۳ ۴ x", Digits.toPersian("1٢۳ 4 x"));
        assertNull(Digits.toLatin(null));
    }
}
