package org.peyvand.ui.internal.draft;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A draft as a JSON file. */
final class DraftFile {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();

    private DraftFile() {
    }

    static void write(Draft draft, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("entity", draft.entity());
            json.writeStringField("record", draft.record().toString());
            json.writeStringField("version", Long.toString(draft.version()));
            json.writeStringField("at", draft.at().toString());
            json.writeObjectFieldStart("edits");
            for (Map.Entry<String, Draft.Edit> edit : draft.edits().entrySet()) {
                json.writeArrayFieldStart(edit.getKey());
                text(json, edit.getValue().before());
                text(json, edit.getValue().after());
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void text(JsonGenerator json, String text) throws IOException {
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
    }

    /** @throws IOException when the file is no draft */
    static Draft read(byte[] bytes, Path file) throws IOException {
        Map<String, String> head = new LinkedHashMap<>();
        Map<String, Draft.Edit> edits = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(bytes)) {
            expect(json, json.nextToken(), JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.START_OBJECT) {
                    edits(json, edits);
                } else {
                    head.put(name, json.getText());
                }
            }
            return new Draft(need(json, head, "entity"), UUID.fromString(need(json, head, "record")), Long.parseLong(need(json, head, "version")),
                    Instant.parse(need(json, head, "at")), edits);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("No draft: " + file.getFileName(), e);
        }
    }

    private static void edits(JsonParser json, Map<String, Draft.Edit> edits) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String path = json.currentName();
            expect(json, json.nextToken(), JsonToken.START_ARRAY);
            json.nextToken();
            String before = json.getValueAsString();
            json.nextToken();
            edits.put(path, new Draft.Edit(before, json.getValueAsString()));
            expect(json, json.nextToken(), JsonToken.END_ARRAY);
        }
    }

    private static String need(JsonParser json, Map<String, String> head, String name) throws IOException {
        String value = head.get(name);
        if (value == null) {
            throw new JsonParseException(json, "No " + name);
        }
        return value;
    }

    private static void expect(JsonParser json, JsonToken found, JsonToken wanted) throws IOException {
        if (found != wanted) {
            throw new JsonParseException(json, "Not " + wanted);
        }
    }
}
