package org.peyvand.ui.list.filter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Filters as text. Stored as JSON: {@code {"v":1,"all":[{"path":"owner","op":"is-me"},{"path":"state","op":"is","values":[{"value":"OPEN"}]}]}};
 * in {@code plugin.xml} short: {@code owner is-me; state is OPEN|WON; expectedCloseOn next-days 7}.
 */
public final class FilterText {
    private static final int VERSION = 1;
    private static final JsonFactory JSON = new JsonFactory();

    private FilterText() {
    }

    /** As JSON. */
    public static String write(ListFilters filters) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("v", VERSION);
            json.writeArrayFieldStart("all");
            for (Condition condition : filters.conditions()) {
                write(json, condition);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Condition condition) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", condition.path());
        json.writeStringField("op", condition.operator().id());
        if (!condition.operands().isEmpty()) {
            json.writeArrayFieldStart("values");
            for (Operand operand : condition.operands()) {
                json.writeStartObject();
                json.writeStringField("value", operand.text());
                if (!operand.name().isEmpty()) {
                    json.writeStringField("name", operand.name());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Reads JSON; an empty text means no filter. What cannot be read at all becomes one broken condition, so that a person sees it. */
    public static ListFilters read(String text) {
        if (text == null || text.isBlank()) {
            return ListFilters.NONE;
        }
        try (JsonParser json = JSON.createParser(text)) {
            ListFilters found = ListFilters.NONE;
            expect(json.nextToken() == JsonToken.START_OBJECT, text);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                if (field.equals("v")) {
                    expect(json.getIntValue() <= VERSION, text);
                } else if (field.equals("all") && value == JsonToken.START_ARRAY) {
                    found = new ListFilters(conditions(json));
                } else {
                    json.skipChildren();
                }
            }
            return found;
        } catch (IOException e) {
            return ListFilters.of(Condition.of("?", Operator.UNKNOWN));
        }
    }

    private static List<Condition> conditions(JsonParser json) throws IOException {
        List<Condition> all = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            all.add(condition(json));
        }
        return all;
    }

    private static Condition condition(JsonParser json) throws IOException {
        String path = "?";
        Operator operator = Operator.UNKNOWN;
        List<Operand> operands = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            switch (field) {
                case "path" -> path = json.getText();
                case "op" -> operator = Operator.byId(json.getText());
                case "values" -> {
                    expect(value == JsonToken.START_ARRAY, "values");
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        operands.add(operand(json));
                    }
                }
                default -> json.skipChildren();
            }
        }
        return new Condition(path, operator, operands);
    }

    private static Operand operand(JsonParser json) throws IOException {
        String text = "";
        String name = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "value" -> text = json.getText();
                case "name" -> name = json.getText();
                default -> json.skipChildren();
            }
        }
        return new Operand(text, name);
    }

    private static void expect(boolean good, String text) throws IOException {
        if (!good) {
            throw new IOException("No filters of version " + VERSION + ": " + text);
        }
    }

    /**
     * Reads the short form.
     *
     * @throws IllegalArgumentException when an operator is not known
     */
    public static ListFilters parse(String text) {
        List<Condition> all = new ArrayList<>();
        for (String part : text.split(";")) {
            if (part.isBlank()) {
                continue;
            }
            String[] words = part.strip().split("\\s+", 3);
            Operator operator = words.length < 2 ? Operator.UNKNOWN : Operator.byId(words[1]);
            if (operator == Operator.UNKNOWN) {
                throw new IllegalArgumentException("Not a condition: " + part.strip());
            }
            all.add(Condition.of(words[0], operator, words.length < 3 ? new String[0] : Arrays.stream(words[2].split("\\|")).map(String::strip).toArray(String[]::new)));
        }
        return new ListFilters(all);
    }
}
