package org.peyvand.persistence.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.merge.MergedValue.Choice;
import org.peyvand.persistence.merge.MergedValue.Kind;
import org.peyvand.persistence.model.DomainEntity;

class RecordMergeTest {
    private static final class Other extends DomainEntity {
        Other(UUID id) {
            setId(id);
        }
    }

    private static Map<String, Object> values(Object... pairs) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        return values;
    }

    @Test
    void whatDiffersIsTakenFromWhoeverChangedIt() {
        RecordMerge merge = RecordMerge.of(values("name", "a", "city", "Yazd", "phone", "1"), values("name", "b", "city", "Yazd", "phone", null),
            values("name", "a", "city", "Qom", "phone", "1"));
        assertTrue(merge.isSilent() && merge.isMine() && merge.isTheirs());
        assertEquals(values("name", "b", "city", "Qom", "phone", null), merge.result(name -> {
            throw new AssertionError("nobody has to choose");
        }));
    }

    @Test
    void whatBothChangedIsChosen() {
        RecordMerge merge = RecordMerge.of(values("name", "a", "city", "x"), values("name", "b", "city", "y"), values("name", "c", "city", "y"));
        assertEquals(List.of("name"), merge.names(Kind.CONFLICT));
        assertEquals(List.of("city"), merge.names(Kind.EQUAL), "the same change of both is none to ask about");
        assertFalse(merge.isSilent());
        assertEquals("b", merge.result(name -> Choice.MINE).get("name"));
        assertEquals("c", merge.result(name -> Choice.THEIRS).get("name"));
        assertEquals("a", merge.result(name -> Choice.BASE).get("name"));
    }

    @Test
    void anEmptiedFieldIsAChangeToo() {
        assertEquals(Kind.CONFLICT, new MergedValue("a", null, "b").kind());
        assertEquals(Kind.MINE, new MergedValue("a", null, "a").kind());
        assertEquals(Kind.THEIRS, new MergedValue(null, null, "b").kind());
    }

    @Test
    void valuesThatMeanTheSameAreTheSame() {
        UUID id = UUID.randomUUID();
        assertTrue(MergedValue.same(new BigDecimal("1.50"), new BigDecimal("1.5")));
        assertTrue(MergedValue.same("", null));
        assertTrue(MergedValue.same(new Other(id), new Other(id)), "a reference that was read again");
        assertTrue(MergedValue.same(new Other(id), id), "and its identifier, as the change log has it");
        assertFalse(MergedValue.same(new Other(id), new Other(UUID.randomUUID())));
        assertFalse(MergedValue.same(" ", null));
    }

    /** Every value in every state: nothing that only one has changed is ever lost, whatever is chosen. */
    @Test
    void nothingIsLostThatOnlyOneHasChanged() {
        List<String> states = java.util.Arrays.asList("a", "b", "c", null);
        for (String base : states) {
            for (String mine : states) {
                for (String theirs : states) {
                    MergedValue value = new MergedValue(base, mine, theirs);
                    for (Choice choice : Choice.values()) {
                        Object result = value.value(choice);
                        if (MergedValue.same(base, mine)) {
                            assertEquals(theirs, result, value.toString());
                        } else if (MergedValue.same(base, theirs) || MergedValue.same(mine, theirs)) {
                            assertEquals(mine, result, value.toString());
                        } else {
                            assertEquals(Kind.CONFLICT, value.kind());
                        }
                    }
                }
            }
        }
    }
}
