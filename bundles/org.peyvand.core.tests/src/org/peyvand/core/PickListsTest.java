package org.peyvand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.core.model.PickValue;
import org.peyvand.testing.MemoryDatabase;

/** Contributed lists, and what the administrator makes of them. */
@ExtendWith(MemoryDatabase.class)
class PickListsTest {
    private static final Locale PERSIAN = Locale.of("fa");
    private final Records records;
    private final PickLists lists;

    PickListsTest(Records records, PickLists lists) {
        this.records = records;
        this.lists = lists;
    }

    @Test
    void labelsComeInBothLanguages() {
        assertEquals("High", lists.label("core.priority", "high", Locale.ENGLISH));
        assertEquals("زیاد", lists.label("core.priority", "high", PERSIAN));
        assertEquals("strange", lists.label("core.priority", "strange", PERSIAN));
        assertEquals("", lists.label("core.priority", null, PERSIAN));
        for (PickList list : lists.all()) {
            list.options().forEach(option -> assertFalse(option.labelFa().startsWith("%") || option.labelFa().equals(option.code()), list.id()));
        }
    }

    @Test
    void theAdministratorRenamesRetiresAddsAndReorders() {
        put("core.channel", "fax", null, "فکس قدیمی", null, true);
        put("core.channel", "drone", "Drone", null, 0, false);
        PickList list = awaitList("drone");
        assertEquals("drone", list.options().getFirst().code());
        assertEquals("Drone", list.options().getFirst().label(PERSIAN), "the other language stands in");
        assertTrue(list.offered().stream().noneMatch(option -> option.code().equals("fax")));
        assertEquals("فکس قدیمی", lists.label("core.channel", "fax", PERSIAN), "a retired value stays readable");
        assertEquals("Fax", lists.label("core.channel", "fax", Locale.ENGLISH));
        assertEquals(Optional.of("fax"), lists.code("core.channel", "فكس قديمي"));
    }

    @Test
    void oneCodeStandsOnceInAList() {
        put("core.source", "twice", "Twice", null, null, false);
        PickValue again = value("core.source", "twice", "Again", null, null, false);
        assertFalse(records.save(again).isDone());
    }

    @Test
    void aListOfTheAdministratorNeedsNoContribution() {
        put("own.list", "one", "One", "یک", null, false);
        long deadline = System.nanoTime() + 5_000_000_000L;
        while (lists.byId("own.list").isEmpty() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertEquals(List.of("one"), lists.byId("own.list").orElseThrow().options().stream().map(PickOption::code).toList());
    }

    /** The lists hear of a change by an event, which comes soon after the commit. */
    private PickList awaitList(String code) {
        long deadline = System.nanoTime() + 5_000_000_000L;
        PickList list = lists.byId("core.channel").orElseThrow();
        while (list.option(code).isEmpty() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            list = lists.byId("core.channel").orElseThrow();
        }
        return list;
    }

    private void put(String list, String code, String english, String persian, Integer position, boolean retired) {
        assertTrue(records.save(value(list, code, english, persian, position, retired)).isDone());
    }

    private static PickValue value(String list, String code, String english, String persian, Integer position, boolean retired) {
        PickValue value = new PickValue();
        value.setList(list);
        value.setCode(code);
        value.setLabelEn(english);
        value.setLabelFa(persian);
        value.setPosition(position);
        value.setRetired(retired);
        return value;
    }
}
