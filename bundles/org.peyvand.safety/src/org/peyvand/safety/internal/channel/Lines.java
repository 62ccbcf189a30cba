package org.peyvand.safety.internal.channel;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What both sides of the channel speak: one JSON object of texts on each line. */
final class Lines implements AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();

    private final SocketChannel channel;
    private final BufferedReader reader;
    private final Writer writer;

    Lines(SocketChannel channel) {
        this.channel = channel;
        this.reader = new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
        this.writer = Channels.newWriter(channel, StandardCharsets.UTF_8);
    }

    /** The next one; {@code null} at the end. */
    Map<String, String> read() throws IOException {
        String line = reader.readLine();
        if (line == null) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                values.put(name, parser.getText());
            }
        }
        return values;
    }

    synchronized void write(Map<String, String> values) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            for (Map.Entry<String, String> value : values.entrySet()) {
                json.writeStringField(value.getKey(), value.getValue());
            }
            json.writeEndObject();
        }
        writer.write(line.append('\n').toString());
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
