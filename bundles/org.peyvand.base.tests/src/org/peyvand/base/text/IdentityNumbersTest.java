package org.peyvand.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.base.SharedData;

class IdentityNumbersTest {

    private static final String VECTORS = "persian-iran/testvectors/";

    @ParameterizedTest
    @CsvSource({"0013542419,true", "۰۰۱۳۵۴۲۴۱۹,true", "' 0013542419 ',true", "13542419,true", "1111111111,false", "0013542410,false",
        "001354241,false", "00135424190,false", "001354241a,false", "'',false"})
    void nationalIds(String id, boolean valid) {
        assertEquals(valid, NationalId.isValid(id));
    }

    @ParameterizedTest
    @CsvSource({"10380284790,true", "۱۰۳۸۰۲۸۴۷۹۰,true", "10380285692,false", "10380284791,false", "1038028479,false", "00000000000,false"})
    void legalIds(String id, boolean valid) {
        assertEquals(valid, LegalId.isValid(id));
    }

    @ParameterizedTest
    @CsvSource({"IR062960000000100324200001,true", "ir06 2960 0000 0010 0324 2000 01,true", "IR۰۶۲۹۶۰۰۰۰۰۰۰۱۰۰۳۲۴۲۰۰۰۰۱,true",
        "IR062960000000100324200002,false", "DE89370400440532013000,false", "062960000000100324200001,false"})
    void shebas(String iban, boolean valid) {
        assertEquals(valid, Sheba.isValid(iban));
    }

    @Test
    void nullIsNotValid() {
        assertFalse(NationalId.isValid(null) || LegalId.isValid(null) || Sheba.isValid(null));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 123, 40, 7_654_321, 999_999_998})
    void completedNumbersAreValidAndEveryWrongCheckDigitIsNot(int seed) {
        assertOnlyCheckDigit(NationalId.complete(String.format(Locale.ROOT, "%09d", seed)), NationalId::isValid);
        assertOnlyCheckDigit(LegalId.complete(String.format(Locale.ROOT, "%010d", 10_000_000_000L - 1 - seed)), LegalId::isValid);
        assertTrue(Sheba.isValid(Sheba.complete(String.format(Locale.ROOT, "%022d", seed))));
    }

    @Test
    void completingNeedsTheRightLength() {
        assertThrows(IllegalArgumentException.class, () -> NationalId.complete("12"));
        assertThrows(IllegalArgumentException.class, () -> LegalId.complete("123456789x"));
        assertThrows(IllegalArgumentException.class, () -> Sheba.complete("1"));
    }

    @Test
    void sharedVectors() {
        assertVectors("national_id.csv", NationalId::isValid);
        assertVectors("legal_id_shenase_melli.csv", LegalId::isValid);
        assertVectors("iban_sheba.csv", Sheba::isValid);
    }

    @Test
    void sharedPhones() {
        for (String row : SharedData.rows(VECTORS + "mobile_phone.csv")) {
            String[] cells = row.split(",", -1);
            String parsed = Phones.parse(cells[0], "IR").map(E164::value).orElse("");
            assertEquals(Boolean.parseBoolean(cells[1]) ? cells[3] : "", parsed, row);
        }
    }

    @ParameterizedTest
    @CsvSource({"۰۹۱۲۱۲۳۴۵۶۷,+989121234567", "0912 123 4567,+989121234567", "+98 21 8888 1234,+982188881234", "00982188881234,+982188881234",
        "021-88881234,+982188881234", "\u2066021-88881234\u2069,+982188881234", "+1 650 253 0000,+16502530000"})
    void phones(String typed, String expected) {
        assertEquals(expected, Phones.parse(typed, "IR").orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912123456", "12", "phone", " ", "+999123456789"})
    void wrongPhones(String typed) {
        assertTrue(Phones.parse(typed, "IR").isEmpty());
        assertTrue(Phones.mobile(typed, "IR").isEmpty());
    }

    @Test
    void ofMobileNumbersAndOthersOnlyThoseAreGiven() {
        assertEquals(Phones.parse("۰۹۱۲ ۱۲۳ ۴۵۶۷", "IR"), Phones.mobile("۰۹۱۲ ۱۲۳ ۴۵۶۷", "IR"));
        assertTrue(Phones.mobile("02188881234", "IR").isEmpty());
        assertTrue(Phones.mobile(null, "IR").isEmpty());
    }

    @Test
    void phonesAreShownInTwoWays() {
        E164 mobile = new E164("+989121234567");
        assertEquals("0912 123 4567", mobile.national());
        assertEquals("+98 912 123 4567", mobile.international());
        assertTrue(mobile.isMobile());
        assertFalse(new E164("+982188881234").isMobile());
        assertTrue(Phones.parse(null, "IR").isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new E164("0912"));
    }

    private static void assertVectors(String file, Predicate<String> valid) {
        for (String row : SharedData.rows(VECTORS + file)) {
            String[] cells = row.split(",", -1);
            assertEquals(Boolean.parseBoolean(cells[1]), valid.test(cells[0]), row);
        }
    }

    private static void assertOnlyCheckDigit(String id, Predicate<String> valid) {
        String body = id.substring(0, id.length() - 1);
        for (char check = '0'; check <= '9'; check++) {
            assertEquals(id.endsWith(String.valueOf(check)), valid.test(body + check), body + check);
        }
    }
}
