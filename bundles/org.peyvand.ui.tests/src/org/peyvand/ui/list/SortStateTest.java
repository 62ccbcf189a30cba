package org.peyvand.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SortStateTest {
    @Test
    void clicksGoUpDownAndBackToTheOrderOfTheEntity() {
        SortState state = new SortState("", false).click("name");
        assertEquals(new SortState("name", false), state);
        state = state.click("name");
        assertEquals(new SortState("name", true), state);
        assertEquals(new SortState("", false), state.click("name"));
        assertEquals(new SortState("city", false), state.click("city"));
    }

    @Test
    void itIsRememberedAsText() {
        assertEquals(new SortState("dueAt", true), SortState.parse(new SortState("dueAt", true).toString()));
        assertEquals(new SortState("name", false), SortState.parse("name"));
    }
}
