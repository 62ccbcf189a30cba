package org.peyvand.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SortStateTest {
    @Test
    void clicksGoUpDownAndBackToTheOrderOfTheEntity() {
        SortState state = new SortState("", false).click("name", false);
        assertEquals(new SortState("name", false), state);
        state = state.click("name", false);
        assertEquals(new SortState("name", true), state);
        assertEquals(new SortState("", false), state.click("name", false));
        assertEquals(new SortState("city", false), state.click("city", false));
    }

    @Test
    void daysBeginWithTheNewest() {
        SortState state = new SortState("", false).click("dueAt", true);
        assertEquals(new SortState("dueAt", true), state);
        assertEquals(new SortState("dueAt", false), state.click("dueAt", true));
        assertEquals(new SortState("", false), state.click("dueAt", true).click("dueAt", true));
    }

    @Test
    void itIsRememberedAsText() {
        assertEquals(new SortState("dueAt", true), SortState.parse(new SortState("dueAt", true).toString()));
        assertEquals(new SortState("name", false), SortState.parse("name"));
    }
}
