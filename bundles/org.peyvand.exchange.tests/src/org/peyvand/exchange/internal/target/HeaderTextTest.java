package org.peyvand.exchange.internal.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTextTest {

    @ParameterizedTest
    @CsvSource({"sales_agent,sales agent", "salesAgent,sales agent", "customerID,customer id", "E-mail 1 - Value,e mail 1 value", "سال تأسیس,سال تاسیس",
        "وب‌گاه,وب گاه"})
    void theSameWordsInEverySpelling(String header, String words) {
        assertEquals(HeaderText.of(words), HeaderText.of(header));
    }

    @Test
    void numbersFitTheirPlaceInAPattern() {
        assertEquals(HeaderText.pattern("e mail # value"), HeaderText.numberless(HeaderText.of("E-mail 12 - Value")));
    }

    @Test
    void derivedTextsNeedTheirPartsUnlessTheyAreOptional() {
        Derivation name = new Derivation("name", "{first?} {last?}", "", false, false, List.of(), List.of());
        assertEquals("Sara", name.of(Map.of("first", "Sara")));
        assertEquals("", name.of(Map.of()));
        Derivation family = new Derivation("last", "{name}", "last", false, false, List.of(), List.of("first"));
        assertEquals("Ahmadi", family.of(Map.of("name", "Sara Ahmadi")));
        assertEquals("", family.of(Map.of("name", "Sara Ahmadi", "first", "Sara")));
        assertEquals("", family.of(Map.of("name", "sara@example.org")));
    }
}
