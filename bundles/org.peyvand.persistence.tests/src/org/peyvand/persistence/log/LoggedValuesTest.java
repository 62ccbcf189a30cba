package org.peyvand.persistence.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LoggedValuesTest {

    @Test
    void valuesOfEveryKindAreReadInTheirOrder() {
        Map<String, LoggedValues> values = LoggedValues.read("{\"amount\":[\"1.50\",\"2.00\"],\"count\":[null,7],\"open\":[true,false],\"note\":[\"a \\\"b\\\": {[\",null]}");
        assertEquals(List.of("amount", "count", "open", "note"), List.copyOf(values.keySet()));
        assertEquals(new LoggedValues("1.50", "2.00"), values.get("amount"));
        assertEquals(new LoggedValues(null, 7L), values.get("count"));
        assertEquals(new LoggedValues(true, false), values.get("open"));
        assertEquals(new LoggedValues("a \"b\": {[", null), values.get("note"));
    }

    @Test
    void valuesAreWrittenAsTheLogReadsThem() {
        Map<String, LoggedValues> values = new LinkedHashMap<>();
        values.put("name", new LoggedValues("a \"quoted\"", null));
        values.put("employees", new LoggedValues(null, 7L));
        values.put("active", new LoggedValues(true, false));
        values.put("taken", new LoggedValues(null, null, true));
        assertEquals(values, LoggedValues.read(LoggedValues.text(values)));
        assertEquals(Map.of("employees", new LoggedValues(null, 7L)), LoggedValues.read(LoggedValues.made(Map.of("employees", 7L))));
    }

    @Test
    void aReferenceIsWhatStandsAfterwards() {
        UUID id = UUID.randomUUID();
        assertEquals(Optional.of(id), new LoggedValues("x", id.toString()).reference());
        assertEquals(Optional.empty(), new LoggedValues(id.toString(), null).reference());
        assertThrows(IllegalArgumentException.class, () -> new LoggedValues(null, "x").reference());
    }

    @Test
    void nothingIsNothing() {
        assertEquals(Map.of(), LoggedValues.read(null));
        assertEquals(Map.of(), LoggedValues.read("{}"));
    }

    @Test
    void whatTheLogDoesNotWriteIsSaidToBeSo() {
        assertThrows(IllegalArgumentException.class, () -> LoggedValues.read("{\"cut"));
        assertThrows(IllegalArgumentException.class, () -> LoggedValues.read("[1]"));
        assertThrows(IllegalArgumentException.class, () -> LoggedValues.read("{\"a\":[1,2,3]}"));
        assertThrows(IllegalArgumentException.class, () -> LoggedValues.read("{\"a\":[{},2]}"));
    }

    @Test
    void whatWasTakenOutIsKnownToBeSoAndTheRestIsAsItWas() {
        String row = "{\"name\":[null,\"Sara\"],\"open\":[true,false],\"count\":[1,7],\"note\":[\"a \\\"b\\\"\",null]}";
        String left = LoggedValues.without(row, name -> name.equals("name") || name.equals("missing"));
        assertEquals("{\"name\":[],\"open\":[true,false],\"count\":[1,7],\"note\":[\"a \\\"b\\\"\",null]}", left);
        Map<String, LoggedValues> values = LoggedValues.read(left);
        assertEquals(new LoggedValues(null, null, true), values.get("name"));
        assertEquals(new LoggedValues(1L, 7L), values.get("count"));
        assertEquals(left, LoggedValues.without(left, "name"::equals), "nothing is left to take out");
        assertEquals("{}", LoggedValues.without("{}", name -> true));
    }
}
