package org.peyvand.base.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("نام \"\\ \n\t\u0001", Arrays.asList("x", new BigDecimal("-1.50"), true, null, List.of(), Map.of()));
        map.put("empty", "");
        assertEquals(map, JsonTree.read(JsonTree.write(map)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,", "{\"a\" 1}", "\"x", "\"\\q\"", "\"\\u12\"", "tru", "1.2.3", "{} x", "[1 2]"})
    void mistakesAreNamedWithTheirPlace(String text) {
        String message = assertThrows(JsonBroken.class, () -> JsonTree.read(text)).getMessage();
        assertTrue(message.matches(".*\\(1:\\d+\\)"), message);
    }

    @Test
    void deepNestingIsRefused() {
        assertThrows(JsonBroken.class, () -> JsonTree.read("[".repeat(100_000)));
    }

    @Test
    void randomTextIsReadOrRefused() {
        Random random = new Random(3);
        List<String> read = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(20); j >= 0; j--) {
                text.append("{}[]\",:\\u12.-eE truefalsn".charAt(random.nextInt(25)));
            }
            try {
                JsonTree.read(text.toString());
                read.add(text.toString());
            } catch (JsonBroken e) {
                assertTrue(e.getMessage().contains(":"));
            }
        }
        assertTrue(read.size() > 10);
    }

    @Test
    void peopleCanReadIt() {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("column", "نام");
        column.put("to", null);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("version", 1);
        root.put("columns", List.of(column, Map.of()));
        assertEquals("""
            {
              "version": 1,
              "columns": [
                { "column": "نام", "to": null },
                {}
              ]
            }
            """, JsonTree.write(root));
    }

    @Test
    void aNameThatStandsTwiceIsRefused() {
        assertThrows(JsonBroken.class, () -> JsonTree.read("{\"a\": 1, \"a\": 2}"));
    }

    @Test
    void whatPeopleLeaveInFilesIsTaken() {
        assertEquals(Map.of("a", List.of(new BigDecimal(1))), JsonTree.read("\uFEFF{\"a\": [1,],}"));
    }
}
