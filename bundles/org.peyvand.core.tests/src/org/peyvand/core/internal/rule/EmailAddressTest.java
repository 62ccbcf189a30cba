package org.peyvand.core.internal.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Addresses as they are, and what is none. */
class EmailAddressTest {

    @Test
    void addressesOfAllKinds() {
        for (String address : List.of("a@b", "first.last+tag@sub.example.com", "o'neil@example.ie", "فروش@نمونه.ایران", "x_1@1.2.3.4")) {
            assertTrue(EmailAddress.isValid(address), address);
        }
    }

    @Test
    void noAddresses() {
        for (String text : List.of("", "@", "a@", "@b", "a b@c", "a@b@c", "a@b..c", "a@.c", "Ann <a@b.c>", "a@b;c@d")) {
            assertFalse(EmailAddress.isValid(text), text);
        }
    }

    @Test
    void aHugeTextTakesNoTime() {
        assertFalse(EmailAddress.isValid("a".repeat(100_000)));
        assertFalse(EmailAddress.isValid("a@" + "b.".repeat(50_000)));
    }
}
