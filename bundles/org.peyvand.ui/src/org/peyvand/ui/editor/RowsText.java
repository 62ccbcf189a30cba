package org.peyvand.ui.editor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of named texts as one text: a JSON array of objects. */
public final class RowsText {
    private static final JsonFactory JSON = new JsonFactory();

    private RowsText() {
    }

    /** As text. */
    public static String write(List<Map<String, String>> rows) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (Map<String, String> row : rows) {
                json.writeStartObject();
                for (Map.Entry<String, String> cell : row.entrySet()) {
                    json.writeStringField(cell.getKey(), cell.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException when the text is none of {@link #write} */
    public static List<Map<String, String>> read(String text) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (JsonParser json = JSON.createParser(text)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new IllegalArgumentException("Not rows");
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                Map<String, String> row = new LinkedHashMap<>();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    row.put(json.currentName(), json.nextTextValue());
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new IllegalArgumentException("Not rows", e);
        }
    }
}
