package org.peyvand.sync.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;

/** Rows column by column come back as they were, whatever stands in them, and nothing else is taken for them. */
class ColumnsTest {
    private static final String HEAD = "[\"columns\",[5,7],[1],[null],[null],[\"x\"],";
    private final Random random = new Random(11);

    private static String written(List<LoggedTransaction> transactions, boolean columns) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = Calls.JSON.createGenerator(text)) {
            Exchanged.transactions(out, transactions, columns);
        }
        return text.toString();
    }

    private static List<LoggedTransaction> read(String text) throws IOException {
        try (JsonParser in = Calls.JSON.createParser(text)) {
            return Exchanged.transactions(in);
        }
    }

    private LoggedTransaction transaction(LoggedChange... changes) {
        return new LoggedTransaction(new UUID(random.nextLong(), random.nextLong()), Instant.EPOCH.plusMillis(random.nextInt()), random.nextBoolean() ? UUID.randomUUID() : null,
            null, random.nextBoolean() ? "sync" : null, List.of(changes));
    }

    private LoggedChange change(Kind kind, String changes) {
        return new LoggedChange(random.nextBoolean() ? "core.account" : "sales.lead", new UUID(random.nextLong(), random.nextLong()), kind, changes);
    }

    @Test
    void whateverStandsInThemComesBackInOrder() throws IOException {
        List<LoggedTransaction> all = new ArrayList<>();
        List<String> written = List.of("{}", "{\"name\":[null,\"پیوند \\\"x\\\"\\n\"]}", "{\"name\":[\"a\",\"b\"],\"active\":[true,null],\"employees\":[null,-9223372036854775808]}",
            "{\"note\":[]}", "{\"+odd\":[null,\"a\"]}", "{\"\":[1,2]}", "{\"name\":[null,null],\"phone\":[null,\"1\"]}", "{\"name\":[\"b\",null]}", "{\"name\":[\"\",\" \"]}");
        for (int i = 0; i < 200; i++) {
            LoggedChange[] changes = new LoggedChange[random.nextInt(6)];
            for (int c = 0; c < changes.length; c++) {
                changes[c] = change(Kind.values()[random.nextInt(3)], written.get(random.nextInt(written.size())));
            }
            all.add(transaction(changes));
        }
        assertEquals(all, read(written(all, true)));
        assertEquals(all, read(written(all, false)));
        assertEquals(List.of(), read(written(List.of(), true)));
    }

    /** Two characters of two halves each, of which the first are the same. */
    private List<Object> smiled() throws IOException {
        List<LoggedTransaction> all = List.of(transaction(new LoggedChange("e", UUID.randomUUID(), Kind.CREATED, "{\"a\":[null,\"\uD83D\uDE00\"]}"), new LoggedChange("e", UUID.randomUUID(), Kind.CREATED, "{\"a\":[null,\"\uD83D\uDE01\"]}")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = Calls.JSON.createGenerator(bytes)) {
            Exchanged.transactions(out, all, true);
        }
        return read(bytes.toString("UTF-8")).getFirst().changes().stream().map(one -> one.values().get("a").after()).toList();
    }

    @Test
    void columnsOfAllFormsComeBack() throws IOException {
        assertEquals(List.of("\uD83D\uDE00", "\uD83D\uDE01"), smiled());
        List<LoggedChange> changes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String few = List.of("\"a\"", "\"b;\"", "null", "7", "true").get(random.nextInt(5));
            changes.add(new LoggedChange("core.account", UUID.randomUUID(), Kind.UPDATED, "{\"few\":[\"x\"," + (few.equals("null") ? "\"z\"" : few) + "],\"same\":[null,\"s\"],\"text\":[null,\";"
                + i + "|\"],\"every\":[null,\";|~^`#$%&*=<>" + i + "\"],\"number\":[" + (i + 1) + "," + i + "],\"mixed\":[null," + (i % 2 == 0 ? String.valueOf(i) : "\"" + i + "\"") + "]}"));
        }
        List<LoggedTransaction> all = List.of(transaction(changes.toArray(LoggedChange[]::new)));
        String text = written(all, true);
        assertTrue(text.contains("{\"of\":[") && text.contains("[\"s\"]") && text.contains("{\"from\":\";\",\"to\":\"|\",\"in\":\"~0~1~2~"), () -> text.substring(0, 300));
        assertEquals(all, read(text));
    }

    @Test
    void whatCannotBeReadTravelsAsItIs() throws IOException {
        List<LoggedTransaction> strange = List.of(transaction(change(Kind.CREATED, "no JSON")), transaction(change(Kind.UPDATED, "{\"a\":[1.5,{}]}")));
        assertEquals(strange, read(written(strange, true)));
    }

    @Test
    void rowsOfOneKindBecomeLess() throws IOException {
        List<LoggedTransaction> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(transaction(new LoggedChange("core.account", new UUID(0x0199f00000007000L + i * 70_000L, random.nextLong()), Kind.CREATED,
                "{\"name\":[null,\"customer " + random.nextInt(1000) + "\"],\"phone\":[null,\"" + random.nextInt(100_000_000) + "\"],\"country\":[null,\"IR\"]}")));
        }
        int rows = Packing.pack(written(many, false).getBytes("UTF-8")).length;
        int columns = Packing.pack(written(many, true).getBytes("UTF-8")).length;
        assertTrue(columns < rows * 0.9, () -> columns + " and " + rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"rows\"]", "[\"columns\"]", HEAD + "[1],[0,1],[]]", HEAD + "[1],[0,2],[[\"e\",\"C\",[],[1,2]]]]", HEAD + "[2],[0,1],[[\"e\",\"C\",[],[1,2]]]]",
        HEAD + "[-1],[0,1],[[\"e\",\"C\",[],[1,2]]]]", HEAD + "[0],[0,1],[[\"e\",\"C\",[],[1,2]]]]", HEAD + "[1],[0,1],[[\"e\",\"X\",[],[1,2]]]]",
        HEAD + "[1],[0,1],[[\"e\",\"C\",[\"\"],[1,2],[1]]]]", HEAD + "[1],[0,1],[[\"e\",\"C\",[\"a\"],[1,2],[1]]]]", HEAD + "[1],[0,1],[[\"e\",\"C\",[\"+a\"],[1,2],[{}]]]]",
        HEAD + "[1],[0,1],[[\"e\",\"C\",[\"+a\"],[1],[1]]]]", HEAD + "[1],[0,1],[[\"e\",\"C\",[\"+a\"],[1,2,3,4],[1,2,3]]]]", HEAD + "[99999999999],[0,1],[[\"e\",\"C\",[],[1,2]]]]",
        HEAD + "[1],[0,1],[[\"e\",\"C\",[\"+a\"],[1,2],\"\"]]]", HEAD + "[2],[0,2],[[\"e\",\"C\",[\"+a\"],[1,2,3,4],\";a\"]]]", HEAD + "[1],[0,1],[[\"e\",\"C\",[\"+a\"],[1,2],{}]]]",
        HEAD + "[1],[0,1],[[\"e\",\"C\",[\"+a\"],[1,2],{\"of\":[1],\"at\":\"B\"}]]]", HEAD + "[1],[0,1],[[\"e\",\"C\",[\"+a\"],[1,2],{\"of\":[1],\"at\":\"AA\"}]]]", HEAD + "[1],[0,1],[[\"e\",\"C\",[\"+a\"],[1,2],{\"from\":\"a\",\"in\":\";b\"}]]]", HEAD + "[1],[0,1],[[\"e\",\"C\",[\"+a\"],[1,2,3],\";b\"]]]", HEAD + "[1],[-1,1],[[\"e\",\"C\",[],[1,2]]]]", HEAD + "[1],[0,1],[[\"e\",\"C\",[],[1,2]]]"})
    void whatIsNoColumnsIsNone(String text) {
        assertThrows(IOException.class, () -> read(text));
    }

    @Test
    void aValueThatIsSaidOnceDoesNotBecomeMoreThanABodyCanBe() {
        String rows = "1,2,".repeat(100_000);
        String bomb = HEAD + "[100000],[0,100000],[[\"e\",\"C\",[\"+a\"],[" + rows.substring(0, rows.length() - 1) + "],[\"" + "x".repeat(100_000) + "\"]]]]";
        IOException refused = assertThrows(IOException.class, () -> read(bomb));
        assertTrue(refused.getMessage().startsWith("more than"), refused::getMessage);
        String alike = bomb.replace("[\"" + "x".repeat(100_000) + "\"]", "{\"from\":\"" + "x".repeat(100_000) + "\",\"to\":\"\",\"in\":\"" + ";a".repeat(100_000) + "\"}");
        assertTrue(assertThrows(IOException.class, () -> read(alike)).getMessage().startsWith("more than"));
    }

    @Test
    void whoDoesNotSayThatHeKnowsColumnsGetsRows() throws IOException {
        HeadOffice head = new CallsTest.Echo();
        String asked = "[\"load\",\"0199f000-0000-7000-8000-000000000001\",null";
        assertTrue(new String(Calls.answer(head, (asked + "]").getBytes("UTF-8")), "UTF-8").contains("[[\"core.account\","));
        assertTrue(new String(Calls.answer(head, (asked + ",\"columns\"]").getBytes("UTF-8")), "UTF-8").contains("[\"columns\",["));
    }
}
