package org.peyvand.sync.internal.digest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.peyvand.persistence.log.LoggedValues;

/** Values in the words of the change log. */
public final class ChangeText {
    private static final JsonFactory JSON = new JsonFactory();

    private ChangeText() {
    }

    /** Of a record that is made with these values. */
    public static String made(Map<String, Object> values) {
        Map<String, LoggedValues> all = new LinkedHashMap<>();
        values.forEach((name, value) -> all.put(name, new LoggedValues(null, value)));
        return of(all);
    }

    /** Of a record whose values change. */
    public static String of(Map<String, LoggedValues> values) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, LoggedValues> one : values.entrySet()) {
                json.writeArrayFieldStart(one.getKey());
                LoggedValues.write(json, one.getValue().before());
                LoggedValues.write(json, one.getValue().after());
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
