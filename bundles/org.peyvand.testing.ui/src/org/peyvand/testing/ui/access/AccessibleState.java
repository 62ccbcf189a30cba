package org.peyvand.testing.ui.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** States of AT-SPI that tests ask for; the number is the bit in the answer of {@code GetState} ({@code atspi-constants.h}). */
public enum AccessibleState {
    /** Ticked or pressed. */
    CHECKED(4),
    /** Can be changed. */
    EDITABLE(7),
    /** Can be used. */
    ENABLED(8),
    /** Shows what is below. */
    EXPANDED(10),
    /** Can have the focus. */
    FOCUSABLE(11),
    /** Has the focus. */
    FOCUSED(12),
    /** Is chosen. */
    SELECTED(23),
    /** Can be seen on the screen now. */
    SHOWING(25),
    /** Would be seen if its parents were. */
    VISIBLE(30);

    private final int bit;

    AccessibleState(int bit) {
        this.bit = bit;
    }

    /** @param words two numbers of 32 bits */
    static Set<AccessibleState> of(List<?> words) {
        Set<AccessibleState> states = EnumSet.noneOf(AccessibleState.class);
        for (AccessibleState state : values()) {
            if (!words.isEmpty() && ((Integer) words.getFirst() >>> state.bit & 1) == 1) {
                states.add(state);
            }
        }
        return states;
    }
}
