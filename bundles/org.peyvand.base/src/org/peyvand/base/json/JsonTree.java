package org.peyvand.base.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as plain Java values: {@code Map} in the order of the text, {@code List}, {@code String}, {@code BigDecimal}, {@code Boolean}, {@code null}.
 * Hostile texts are refused: nesting deeper than 64, numbers of more than 64 digits, a name that stands twice in one object.
 */
public final class JsonTree {
    private static final int DEPTH = 64;
    private static final int DIGITS = 64;
    /** Objects with no more values than that, and plain ones, stay on one line. */
    private static final int SHORT = 4;
    private static final JsonFactory JSON = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxNumberLength(DIGITS).build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private JsonTree() {
    }

    /**
     * Reads one value.
     *
     * @throws JsonBroken when the text is something else
     */
    public static Object read(String text) {
        try (JsonParser parser = JSON.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            return document(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object document(JsonParser parser) throws IOException {
        try {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw broken(parser, "text after the end", null);
            }
            return value;
        } catch (JsonProcessingException e) {
            throw broken(parser, e.getOriginalMessage(), e);
        }
    }

    private static JsonBroken broken(JsonParser parser, String what, Throwable cause) {
        return new JsonBroken(what, parser.currentLocation().getLineNr(), parser.currentLocation().getColumnNr(), cause);
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case null, default -> throw broken(parser, "the text ends too early", null);
        };
    }

    private static Map<String, Object> map(JsonParser parser) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            map.put(name, value(parser));
        }
        return map;
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    /**
     * The value as text to be read by people, two spaces a level; short objects stay on one line.
     *
     * @param value of maps, lists, numbers, truth values, {@code null}; anything else becomes a text
     */
    public static String write(Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            Separators separators = new Separators().withObjectFieldValueSpacing(Spacing.AFTER);
            json.setPrettyPrinter(new DefaultPrettyPrinter(separators).withObjectIndenter(LINES).withArrayIndenter(LINES));
            write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    private static String line(Map<?, ?> map) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            Separators separators = new Separators().withObjectFieldValueSpacing(Spacing.AFTER);
            json.setPrettyPrinter(new DefaultPrettyPrinter(separators).withObjectIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance));
            members(json, map);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Map<?, ?> map when isShort(map) -> json.writeRawValue(map.isEmpty() ? "{}" : line(map));
            case Map<?, ?> map -> members(json, map);
            case List<?> list -> {
                json.writeStartArray();
                for (Object one : list) {
                    write(json, one);
                }
                json.writeEndArray();
            }
            case Number number -> json.writeNumber(new BigDecimal(number.toString()));
            case Boolean flag -> json.writeBoolean(flag);
            default -> json.writeString(value.toString());
        }
    }

    private static void members(JsonGenerator json, Map<?, ?> map) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeFieldName(entry.getKey().toString());
            write(json, entry.getValue());
        }
        json.writeEndObject();
    }

    private static boolean isShort(Map<?, ?> map) {
        return map.size() <= SHORT && map.values().stream().noneMatch(value -> value instanceof List || value instanceof Map);
    }
}
