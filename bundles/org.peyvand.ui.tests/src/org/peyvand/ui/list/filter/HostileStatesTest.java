package org.peyvand.ui.list.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.culture.Culture;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.list.view.ListState;
import org.peyvand.ui.list.view.StateText;

/**
 * Saved views are shared, so their texts come from others: whatever stands there, a list opens, says what is broken and takes neither memory nor
 * time.
 */
class HostileStatesTest {
    private static final FilterNow NOW = new FilterNow(LocalDate.of(2026, 11, 21), CalendarSystem.JALALI, ZoneId.of("Asia/Tehran"),
        UUID.fromString("00000000-0000-0000-0000-000000000007"));
    private static final List<String> PIECES = List.of("{", "}", "[", "]", ":", ",", "\"", "\"v\"", "\"all\"", "\"path\"", "\"op\"", "\"values\"", "\"value\"", "1", "99",
        "1e999999999", "-0", "null", "true", "\"owner\"", "\"amount\"", "\"name\"", "\"closeOn\"", "\"is\"", "\"between\"", "\"contains\"", "\"next-days\"", "\"is-me\"",
        "\"+999999999-01-01\"", "\"2026-02-30\"", "\"'; DROP TABLE X\"", "\"class.classLoader\"", "\\u0000", "\"\\ud800\"", "\t", "\n", "LIMIT", "DANGER", ";", "|", "is", "سارا");

    private final EntityDescription deals = Deals.description();

    @Test
    void anyTextIsReadAndSaidInWords() {
        Random random = new Random(20_261_122);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 6_000; i++) {
                String text = i % 3 == 0 ? damaged(random) : made(random);
                use(FilterText.read(text), text);
                Map<String, String> texts = new HashMap<>();
                for (String name : List.of("filters", "sort", "groups", "columns", "frozen", "rules", "presentation")) {
                    texts.put(name, made(random));
                }
                ListState state = StateText.read(texts);
                assertEquals(state, StateText.read(StateText.write(state)), "what was read is written and read again");
            }
        });
    }

    private void use(ListFilters filters, String text) {
        for (Condition condition : filters.conditions()) {
            for (Culture culture : List.of(Culture.english(), Culture.persian())) {
                assertTrue(new FilterWords(culture, deals).of(condition).length() < 2_000, text);
            }
            BoundCondition bound = BoundCondition.of(condition, deals);
            if (!bound.isBroken()) {
                bound.criterion(NOW);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1E+99999", "1e-999999999", "0.1e-2000000000", "9e61"})
    void aNumberThatOnlyItsExponentMakesLongIsNoNumber(String number) {
        for (String path : List.of("amount", "seats")) {
            Condition condition = Condition.of(path, Operator.MORE, number);
            assertTrue(BoundCondition.of(condition, deals).isBroken(), path);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> new FilterWords(Culture.persian(), deals).of(condition));
        }
        assertTrue(BoundCondition.of(Condition.of("amount", Operator.IS, "7".repeat(100_000)), deals).isBroken());
        assertEquals(false, BoundCondition.of(Condition.of("amount", Operator.IS, new BigDecimal("12345678901234567890.25").toString()), deals).isBroken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "0000-01-01", "+10000-01-01", "2026-13-01", "today"})
    void daysBeyondAllCalendarsAreNoDays(String day) {
        assertTrue(BoundCondition.of(Condition.of("closeOn", Operator.IS, day), deals).isBroken());
        assertTrue(BoundCondition.of(Condition.of("seenAt", Operator.BETWEEN, "2026-01-01", day), deals).isBroken());
    }

    @Test
    void nestingAndLengthHaveAnEnd() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            use(FilterText.read("{\"x\":" + "[".repeat(200_000)), "nested");
            use(FilterText.read("{\"x\":" + "{\"x\":".repeat(100_000)), "nested objects");
            use(FilterText.read("{\"all\":[{\"path\":\"" + "x".repeat(1_000) + ".y\",\"op\":\"is\"}]}"), "long path");
            StateText.read(Map.of("columns", "x:1,".repeat(100_000), "rules", "DANGER\t{\n".repeat(1_000)));
        });
    }

    private static String made(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "{\"v\":1,\"all\":[{\"path\":" : "");
        for (int i = random.nextInt(14); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String damaged(Random random) {
        StringBuilder text = new StringBuilder(FilterText.write(new ListFilters(List.of(Condition.of("amount", Operator.BETWEEN, "1", "2"),
            Condition.of("closeOn", Operator.NEXT_DAYS, "7"), Condition.of("owner", Operator.IS_ME), Condition.of("name", Operator.CONTAINS, "پارس")))));
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.setCharAt(random.nextInt(text.length()), "{}[]\",:0e9-\u0000\uD800x".charAt(random.nextInt(14)));
        }
        return text.toString();
    }
}
