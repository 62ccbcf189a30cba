package org.peyvand.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersianKeyboardTest {

    @ParameterizedTest
    @CsvSource({"ن,k", "ض,q", "پ,m", "ظ,z", "ي,d", "ك,;", "ی,d", "ژ,c", "k,k", "۷,7", "٣,3"})
    void eachLetterHasTheKeyOfTheLatinLayout(String typed, String key) {
        assertEquals(key, String.valueOf(PersianKeyboard.latin(typed.charAt(0))));
    }

    @Test
    void wordsOfTheWrongLayoutComeOutAsMeant() {
        assertEquals("save", PersianKeyboard.latin("سشرث"));
        assertEquals("سلام", PersianKeyboard.persian("sghl"));
        assertEquals("سلام", PersianKeyboard.persian("SGHL"));
    }

    @Test
    void everyKeyGoesThereAndBack() {
        for (char c = 'a'; c <= 'z'; c++) {
            String latin = String.valueOf(c);
            assertEquals(latin, PersianKeyboard.latin(PersianKeyboard.persian(latin)));
        }
    }
}
