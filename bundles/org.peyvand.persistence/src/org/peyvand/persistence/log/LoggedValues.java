package org.peyvand.persistence.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.peyvand.base.text.Beginning;

/**
 * One changed value as it stands in the change log: a text, a whole number or a truth value.
 *
 * @param before {@code null} for none
 * @param after {@code null} for none
 * @param erased whether both were taken out of the log; the log then has an empty list in their place
 */
public record LoggedValues(Object before, Object after, boolean erased) {
    private static final LoggedValues ERASED = new LoggedValues(null, null, true);
    private static final JsonFactory JSON = new JsonFactory();

    /** A value that was not taken out. */
    public LoggedValues(Object before, Object after) {
        this(before, after, false);
    }

    /**
     * The changed values by name of the attribute, in the order of the log.
     *
     * @param changes what {@link org.peyvand.persistence.model.ChangeEntry#getChanges} gives; may be {@code null}
     * @throws IllegalArgumentException when it is not what the change log writes
     */
    public static Map<String, LoggedValues> read(String changes) {
        Map<String, LoggedValues> values = new LinkedHashMap<>();
        if (changes == null || changes.isEmpty()) {
            return values;
        }
        try (JsonParser parser = JSON.createParser(changes)) {
            expect(parser, JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                expect(parser, JsonToken.START_ARRAY);
                values.put(name, pair(parser));
            }
            return values;
        } catch (IOException e) {
            throw new IllegalArgumentException("No row of the change log: " + Beginning.of(changes, 200), e);
        }
    }

    private static LoggedValues pair(JsonParser parser) throws IOException {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return ERASED;
        }
        Object before = value(parser);
        parser.nextToken();
        LoggedValues pair = new LoggedValues(before, value(parser));
        expect(parser, JsonToken.END_ARRAY);
        return pair;
    }

    /**
     * The record that it refers to afterwards; empty for none.
     *
     * @throws IllegalArgumentException when it is no identifier
     */
    public Optional<UUID> reference() {
        return after == null ? Optional.empty() : Optional.of(UUID.fromString(after.toString()));
    }

    /**
     * The row without some of its values.
     *
     * @param changes as for {@link #read}
     * @param taken whether the values of an attribute go, by its name
     * @return the same text when there is nothing to take out
     * @throws IllegalArgumentException when it is not what the change log writes
     */
    public static String without(String changes, Predicate<String> taken) {
        Map<String, LoggedValues> values = read(changes);
        if (values.entrySet().stream().noneMatch(one -> !one.getValue().erased() && taken.test(one.getKey()))) {
            return changes;
        }
        values.replaceAll((name, value) -> taken.test(name) ? ERASED : value);
        return text(values);
    }

    /** A row of the change log: changed values by name of the attribute, in their order. */
    public static String text(Map<String, LoggedValues> values) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, LoggedValues> one : values.entrySet()) {
                json.writeArrayFieldStart(one.getKey());
                if (!one.getValue().erased()) {
                    write(json, one.getValue().before());
                    write(json, one.getValue().after());
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The row of a record that is made with these values. */
    public static String made(Map<String, Object> values) {
        Map<String, LoggedValues> all = new LinkedHashMap<>();
        values.forEach((name, value) -> all.put(name, new LoggedValues(null, value)));
        return text(all);
    }

    /** Writes one value as the log has it; {@code null} for none. */
    public static void write(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Boolean truth -> json.writeBoolean(truth);
            case Long number -> json.writeNumber(number);
            default -> json.writeString(value.toString());
        }
    }

    private static void expect(JsonParser parser, JsonToken token) throws IOException {
        if (parser.nextToken() != token) {
            throw new IOException("expected " + token + " at " + parser.currentLocation().offsetDescription());
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_STRING -> parser.getText();
            default -> throw new IOException("unexpected " + parser.currentToken() + " at " + parser.currentLocation().offsetDescription());
        };
    }
}
