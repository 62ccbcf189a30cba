package org.peyvand.security.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peyvand.base.text.Message;

class PasswordRulesTest {
    private static Optional<Message> problem(String password) {
        return PasswordRules.problem("ali.rezaei", password.toCharArray());
    }

    @Test
    void goodOnesOfAnyComposition() {
        for (String good : List.of("correct horse battery", "برف روی بام نشست", "kljdfgiowe", "Tr0ub4dor&3x", "ده‌تا گوسفند سیاه", "aliens like tea")) {
            assertEquals(Optional.empty(), problem(good), good);
        }
    }

    @Test
    void tooShortOrTooLong() {
        assertEquals("password.short", problem("nine char").orElseThrow().key());
        assertEquals("password.short", problem("\ud83d\ude00".repeat(9)).orElseThrow().key(), "letters are counted, not halves of them");
        assertEquals("password.long", problem("correct horse ".repeat(10)).orElseThrow().key());
        assertEquals(Optional.empty(), problem("0a9 bc8 xy7".repeat(11)));
    }

    @Test
    void whatIsTriedFirst() {
        for (String common : List.of("password123", "Password12!", "1234567890", "۱۲۳۴۵۶۷۸۹۰", "0987654321", "qwertyuiop", "poiuytrewq", "aaaaaaaaaaaa",
            "ababababab", "abcabcabcabc", "qwertyqwerty", "passwordpassword", "peyvand1405", "سلام۱۲۳۴۵۶", "123456789012345", "1q2w3e4r5t", "iloveyou!!!!")) {
            assertEquals("password.common", problem(common).map(Message::key).orElse("accepted"), common);
        }
    }

    @Test
    void notTheName() {
        assertEquals("password.name", problem("ali.rezaei").orElseThrow().key());
        assertEquals("password.name", problem("Ali.Rezaei1405").orElseThrow().key());
        assertEquals(Optional.empty(), PasswordRules.problem(null, "ali.rezaei".toCharArray()));
    }

    @Test
    void saidInBothLanguages() {
        Message message = problem("short").orElseThrow();
        assertTrue(message.in(Locale.ENGLISH).contains("at least 10"), message.in(Locale.ENGLISH));
        assertTrue(message.in(Locale.of("fa")).startsWith("گذرواژه"));
    }
}
