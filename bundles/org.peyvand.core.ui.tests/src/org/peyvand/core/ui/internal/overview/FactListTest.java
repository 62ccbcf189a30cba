package org.peyvand.core.ui.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactListTest {

    @Test
    void whatIsNotKnownIsLeftOut() {
        List<Fact> facts = new FactList().add("City", null).add("Street", "  ").latin("Phone", "").mail("E-mail", null).web("Web", " ").toList();

        assertTrue(facts.isEmpty());
    }

    @Test
    void phoneNumbersKeepTheirDirectionInPersianText() {
        String shown = new FactList().latin("تلفن", "021-88881234").toList().getFirst().value();

        assertEquals('\u2066', shown.charAt(0));
        assertEquals("021-88881234", shown.substring(1, shown.length() - 1));
    }

    @Test
    void webAddressesOpenInABrowserAndNothingElseDoes() {
        List<Fact> facts = new FactList().web("a", "example.com").web("b", "http://example.com").web("c", "javascript:alert(1)")
                .web("d", "file:///etc/passwd").mail("e", "info@example.com").toList();

        assertEquals(List.of("https://example.com", "http://example.com", "", "", "mailto:info@example.com"), facts.stream().map(Fact::link).toList());
    }
}
