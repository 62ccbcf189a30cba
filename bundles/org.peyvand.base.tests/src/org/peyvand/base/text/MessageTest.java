package org.peyvand.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.base.Money;
import org.peyvand.base.spoken.SpokenWords;
import org.peyvand.base.Severity;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.culture.Culture;

class MessageTest {

    private static final Locale PERSIAN = Locale.of("fa");
    private static final Class<?> OWNER = SpokenWords.class;

    @Test
    void speaksBothLanguages() {
        Message message = Message.of(OWNER, "greeting", "Sara", LocalDate.of(2026, 11, 21));
        assertEquals("Hello Sara, it's 2026-11-21.", message.in(Locale.ENGLISH));
        assertEquals("سلام Sara، امروز ۱۴۰۵/۰۸/۳۰ است.", message.in(PERSIAN));
        assertEquals("سلام Sara، امروز ۱۴۰۵/۰۸/۳۰ است.", message.in(Locale.of("fa", "IR")));
    }

    @Test
    void otherLanguagesGetEnglishWhateverTheMachineSpeaks() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("fa", "IR"));
            assertEquals("Only in English", Message.of(OWNER, "onlyEnglish").in(Locale.GERMAN));
            assertEquals("Hello A, it's .", Message.of(OWNER, "greeting", "A", null).in(Locale.ENGLISH));
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void argumentsFollowTheCulture() {
        Message rows = Message.of(OWNER, "rows", 1234, Money.of(5000, "IRR"));
        assertEquals("1,234 rows of IRR 5,000 refused", rows.in(Locale.ENGLISH));
        assertEquals("۱٬۲۳۴ ردیف از ۵٬۰۰۰ ریال پذیرفته نشد", rows.in(PERSIAN));
        assertEquals("1 row of Jalali refused", Message.of(OWNER, "rows", 1, CalendarSystem.JALALI).in(Locale.ENGLISH));
        Message nested = Message.of(OWNER, "greeting", Message.of(OWNER, "onlyEnglish"), Instant.parse("2026-11-21T10:15:00Z"));
        assertEquals("سلام Only in English، امروز ۱۴۰۵/۰۸/۳۰ ۱۳:۴۵ است.", nested.in(PERSIAN));
    }

    @Test
    void digitsAreASettingOfTheirOwn() {
        Culture latinDigits = new Culture(PERSIAN, true, CalendarSystem.GREGORIAN, false, Culture.persian().zone());
        assertEquals("12 ردیف از 2026/11/21 پذیرفته نشد", Message.of(OWNER, "rows", 12, LocalDate.of(2026, 11, 21)).in(latinDigits));
    }

    @Test
    void missingWordsShowTheKeyWithItsArguments() {
        assertEquals("nowhere [7]", Message.of(OWNER, "nowhere", 7).in(PERSIAN));
        assertEquals("nowhere", Message.of(String.class, "nowhere").in(PERSIAN));
    }

    @Test
    void labelsOfEnumConstants() {
        assertEquals("Warning", Labels.of(Severity.WARNING, Locale.ENGLISH));
        assertEquals("هشدار", Labels.of(Severity.WARNING, PERSIAN));
        assertEquals("HALF_UP", Labels.of(java.math.RoundingMode.HALF_UP, PERSIAN));
        assertEquals("no.such", Labels.of(Severity.class, "no.such", PERSIAN));
        assertTrue(Labels.find(Severity.class, "no.such", PERSIAN).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"culture/messages", "culture/labels", "calendar/labels", "labels"})
    void everyEnglishKeyHasPersianWords(String bundle) throws IOException {
        Properties english = load(bundle + ".properties");
        Properties persian = load(bundle + "_fa.properties");
        assertTrue(!english.isEmpty() && persian.keySet().containsAll(english.keySet()), bundle);
    }

    private static Properties load(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(Severity.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
