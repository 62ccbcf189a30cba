package org.peyvand.core.ui.internal.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoggedNamesTest {

    @Test
    void namesStandBeforeTheirValues() {
        assertEquals(List.of("amount", "stage"), LoggedNames.of("{\"amount\":[1,2.5],\"stage\":[null,\"x\"]}"));
    }

    @Test
    void valuesMayLookLikeNames() {
        assertEquals(List.of("note", "city"), LoggedNames.of("{\"note\":[\"\\\"a\\\":{[\",\"\\\\\"],\"city\":[\"b\\\":\",null]}"));
    }

    @Test
    void whatIsNoObjectHasNoNames() {
        assertEquals(List.of(), LoggedNames.of(null));
        assertEquals(List.of(), LoggedNames.of("{}"));
        assertEquals(List.of(), LoggedNames.of("{\"cut"));
    }
}
