package org.peyvand.persistence.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One changed value as it stands in the change log: a text, a whole number or a truth value.
 *
 * @param before {@code null} for none
 * @param after {@code null} for none
 */
public record LoggedValues(Object before, Object after) {
    private static final JsonFactory JSON = new JsonFactory();

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
                Object before = value(parser);
                Object after = value(parser);
                expect(parser, JsonToken.END_ARRAY);
                values.put(name, new LoggedValues(before, after));
            }
            return values;
        } catch (IOException e) {
            throw new IllegalArgumentException("No row of the change log: " + changes.substring(0, Math.min(changes.length(), 200)), e);
        }
    }

    private static void expect(JsonParser parser, JsonToken token) throws IOException {
        if (parser.nextToken() != token) {
            throw new IOException("expected " + token + " at " + parser.currentLocation().offsetDescription());
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.nextToken()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_STRING -> parser.getText();
            default -> throw new IOException("unexpected " + parser.currentToken() + " at " + parser.currentLocation().offsetDescription());
        };
    }
}
