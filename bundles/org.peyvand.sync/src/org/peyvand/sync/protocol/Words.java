package org.peyvand.sync.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The bodies of an enrolment: texts by name, as a JSON object. */
public final class Words {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int LARGEST = 64 << 10;

    private Words() {
    }

    /** Some texts as JSON. */
    public static byte[] write(Map<String, String> words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            for (Map.Entry<String, String> word : words.entrySet()) {
                out.writeStringField(word.getKey(), word.getValue());
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The texts of a JSON object; what is no text there is left out.
     *
     * @throws IOException when it is none, or larger than any enrolment is
     */
    public static Map<String, String> read(byte[] json) throws IOException {
        if (json.length > LARGEST) {
            throw new IOException("more than " + LARGEST + " bytes");
        }
        Map<String, String> found = new HashMap<>();
        try (JsonParser in = JSON.createParser(json)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                String text = in.nextTextValue();
                if (text != null) {
                    found.put(name, text);
                } else {
                    in.skipChildren();
                }
            }
        }
        return found;
    }
}
