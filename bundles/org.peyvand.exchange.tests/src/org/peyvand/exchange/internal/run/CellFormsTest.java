package org.peyvand.exchange.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peyvand.base.culture.Culture;

class CellFormsTest {
    private static final Culture ENGLISH = Culture.english().in(ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2024-02-29||2024-02-29", "1996-07-04 00:00:00.000||1996-07-04", "25/12/2024|dmy|2024-12-25",
        "12/25/2024|mdy|2024-12-25", "1.2.24|dmy|2024-02-01", "۱۴۰۳/۱۲/۳۰||2025-03-20", "1403/12/30|dmy|2025-03-20", "1/2/1403|jalali|2024-04-20"})
    void daysAreReadAsTheyStand(String text, String format, LocalDate day) {
        assertEquals(day, DayForm.day(text, format == null ? "" : format, ENGLISH).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2023-02-29|", "31/02/2024|dmy", "1402/12/30|", "2024-13-01|", "0000-00-00|", "soon|"})
    void impossibleDaysAreRefused(String text, String format) {
        assertFalse(DayForm.day(text, format == null ? "" : format, ENGLISH).isDone());
    }

    @ParameterizedTest
    @CsvSource({"2024-01-02T03:04:05Z,2024-01-02T03:04:05Z", "2024-01-02 03:04,2024-01-02T03:04:00Z", "2024-01-02T03:04:05+01:00,2024-01-02T02:04:05Z",
        "۱۴۰۲/۱۰/۱۲ ۰۳:۰۴,2024-01-02T03:04:00Z", "2024-01-02,2024-01-02T00:00:00Z"})
    void momentsAreReadInTheZoneOfTheCulture(String text, Instant moment) {
        assertEquals(moment, DayForm.moment(text, "", ENGLISH).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"$1,234.50|1234.50|USD", "1.234,50 €|1234.50|EUR", "۱۲٬۵۰۰ ریال|12500|IRR", "۱۰ تومان|100|IRR", "(5)|-5|",
        "-0.5|-0.5|", "12,5|12.5|"})
    void amountsNameTheirCurrency(String text, BigDecimal number, String currency) {
        NumberForm.Amount amount = NumberForm.amount(text, ENGLISH).value();
        assertEquals(0, number.compareTo(amount.number()), amount.toString());
        assertEquals(currency, amount.currency());
    }

    @Test
    void touchedRecordsAreRememberedInLittleRoom() {
        SeenRecords seen = SeenRecords.withPlaces();
        SeenRecords only = SeenRecords.only();
        for (int i = 0; i < 100_000; i++) {
            seen.add(SeenRecords.hash("a", "key " + i), i % 7, i);
            only.add(SeenRecords.hash("a", "key " + i), 0, 0);
        }
        for (int i = 0; i < 100_000; i++) {
            long hash = SeenRecords.hash("a", "key " + i);
            assertEquals(i % 7, seen.table(hash));
            assertEquals(i, seen.line(hash));
            assertTrue(only.contains(hash));
            assertFalse(seen.contains(SeenRecords.hash("b", "key " + i)));
        }
    }
}
