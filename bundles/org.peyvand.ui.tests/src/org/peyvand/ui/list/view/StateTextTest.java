package org.peyvand.ui.list.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peyvand.ui.Tone;
import org.peyvand.ui.list.filter.Condition;
import org.peyvand.ui.list.filter.ListFilters;
import org.peyvand.ui.list.filter.Operator;

class StateTextTest {
    @Test
    void aStateComesBackAsItWas() {
        ListFilters mine = ListFilters.of(Condition.of("owner", Operator.IS_ME));
        ListState state = new ListState(mine, "-amount", List.of("stage", "closedOn:month"), List.of(new ColumnWidth("name", 220), new ColumnWidth("owner", 0)), 1,
                List.of(new ColourRule(Tone.ERROR, ListFilters.of(Condition.of("dueOn", Operator.PAST))), new ColourRule(Tone.SUCCESS, mine)), "board", Map.of("NEW", 3, "some key", 0));
        assertEquals(state, StateText.read(StateText.write(state)));
        assertEquals(ListState.PLAIN, StateText.read(StateText.write(ListState.PLAIN)));
    }

    @Test
    void whatCannotBeReadIsLeftAsTheListComes() {
        ListState state = StateText.read(Map.of("columns", "name:wide,,owner", "frozen", "many", "rules", "PURPLE\t{}\nnonsense\nLIMIT\tmany\tNEW"));
        assertEquals(List.of(new ColumnWidth("name", 0), new ColumnWidth("owner", 0)), state.columns());
        assertEquals(0, state.frozen());
        assertEquals(List.of(), state.rules());
        assertEquals(Map.of("NEW", 0), state.limits());
    }
}
