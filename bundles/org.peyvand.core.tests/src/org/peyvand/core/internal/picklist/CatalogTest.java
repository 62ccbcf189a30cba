package org.peyvand.core.internal.picklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peyvand.core.PickList;
import org.peyvand.core.PickOption;
import org.peyvand.core.model.PickValue;

/** How the administrator's values change a contributed list. */
class CatalogTest {
    private static final PickList FRUIT = new PickList("fruit", "Fruit", "میوه", true,
        List.of(option("apple", "Apple", "سیب"), option("pear", "Pear", "گلابی"), option("fig", "Fig", "انجیر")));

    @Test
    void aPositionPutsAValueBeforeTheOneThatWasThere() {
        assertEquals(List.of("apple", "fig", "pear"), codes(value("fig", 1)));
        assertEquals(List.of("plum", "apple", "pear", "fig"), codes(value("plum", 0)));
        assertEquals(List.of("apple", "pear", "fig", "plum"), codes(value("plum", null)));
    }

    @Test
    void whatPeopleWriteLeadsToTheCode() {
        Catalog catalog = Catalog.of(Map.of("fruit", FRUIT), List.of());
        assertEquals(Optional.of("pear"), catalog.code("fruit", " PEAR "));
        assertEquals(Optional.of("pear"), catalog.code("fruit", "گلابي"));
        assertEquals(Optional.empty(), catalog.code("fruit", "melon"));
        assertEquals(Optional.empty(), catalog.code("vegetables", "pear"));
    }

    @Test
    void aRetiredValueIsStillRead() {
        PickValue old = value("apple", null);
        old.setRetired(true);
        PickValue fresh = value("apple2", null);
        fresh.setLabelEn("Apple");
        Catalog catalog = Catalog.of(Map.of("fruit", FRUIT), List.of(old, fresh));
        assertEquals(Optional.of("apple2"), catalog.code("fruit", "Apple2"));
        assertEquals(Optional.of("apple"), catalog.code("fruit", "سيب"), "nobody else is called so");
        assertEquals(Optional.of("apple"), catalog.code("fruit", "Apple"), "a code is a code");
        assertEquals("سیب", catalog.lists().get("fruit").option("apple").orElseThrow().labelFa());
    }

    private static List<String> codes(PickValue value) {
        return Catalog.of(Map.of("fruit", FRUIT), List.of(value)).lists().get("fruit").options().stream().map(PickOption::code).toList();
    }

    private static PickOption option(String code, String english, String persian) {
        return new PickOption(code, english, persian, "", false);
    }

    private static PickValue value(String code, Integer position) {
        PickValue value = new PickValue();
        value.setList("fruit");
        value.setCode(code);
        value.setPosition(position);
        return value;
    }
}
