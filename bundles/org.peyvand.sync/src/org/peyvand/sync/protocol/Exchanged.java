package org.peyvand.sync.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.Replayed.RecordKey;

/** The messages of the protocol as JSON arrays, value by value in the order of their fields. */
final class Exchanged {
    private Exchanged() {
    }

    /** Writes one element of a list. */
    interface Writer<T> {
        void write(T element) throws IOException;
    }

    /** Reads one element of a list; the parser stands at its beginning. */
    interface Reader<T> {
        T read() throws IOException;
    }

    static void id(JsonGenerator out, UUID id) throws IOException {
        out.writeString(id == null ? null : id.toString());
    }

    static void position(JsonGenerator out, LogPosition position) throws IOException {
        if (position == null) {
            out.writeNull();
        } else {
            out.writeString(position.number() + ":" + position.hash());
        }
    }

    static <T> void list(JsonGenerator out, List<T> elements, Writer<T> writer) throws IOException {
        out.writeStartArray();
        for (T element : elements) {
            writer.write(element);
        }
        out.writeEndArray();
    }

    static void transactions(JsonGenerator out, List<LoggedTransaction> transactions) throws IOException {
        list(out, transactions, one -> Wire.write(out, one));
    }

    static void changes(JsonGenerator out, List<LoggedChange> changes) throws IOException {
        list(out, changes, one -> Wire.write(out, one));
    }

    static void key(JsonGenerator out, RecordKey key) throws IOException {
        out.writeString(key.entity() + ' ' + key.id());
    }

    static String text(JsonParser in) throws IOException {
        return in.nextToken() == JsonToken.VALUE_NULL ? null : in.getText();
    }

    static UUID id(JsonParser in) throws IOException {
        return id(text(in));
    }

    private static UUID id(String text) throws IOException {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new IOException("no identifier: " + text, e);
        }
    }

    static long number(JsonParser in) throws IOException {
        in.nextToken();
        return in.getLongValue();
    }

    static boolean truth(JsonParser in) throws IOException {
        in.nextToken();
        return in.getBooleanValue();
    }

    static Instant moment(JsonParser in) throws IOException {
        try {
            return Instant.parse(String.valueOf(text(in)));
        } catch (RuntimeException e) {
            throw new IOException("no moment", e);
        }
    }

    static LogPosition position(JsonParser in) throws IOException {
        String text = text(in);
        return text == null ? null : position(text);
    }

    static LogPosition position(String text) throws IOException {
        int colon = text.indexOf(':');
        if (colon < 1 || !text.matches("\\d{1,18}:[0-9a-f]{64}")) {
            throw new IOException("no position: " + text);
        }
        return new LogPosition(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }

    static <T> List<T> list(JsonParser in, Reader<T> reader) throws IOException {
        if (in.nextToken() != JsonToken.START_ARRAY) {
            throw new IOException("expected a list at " + in.currentLocation().offsetDescription());
        }
        List<T> found = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.currentToken() == null) {
                throw new IOException("a list without an end");
            }
            found.add(reader.read());
        }
        return found;
    }

    static List<LoggedTransaction> transactions(JsonParser in) throws IOException {
        return list(in, () -> Wire.read(in));
    }

    static List<LoggedChange> changes(JsonParser in) throws IOException {
        return list(in, () -> Wire.change(in));
    }

    static List<UUID> ids(JsonParser in) throws IOException {
        return list(in, () -> id(in.getText()));
    }

    static List<LogPosition> positions(JsonParser in) throws IOException {
        return list(in, () -> position(in.getText()));
    }

    static List<RecordKey> keys(JsonParser in) throws IOException {
        return list(in, () -> key(in.getText()));
    }

    private static RecordKey key(String text) throws IOException {
        int space = text.indexOf(' ');
        if (space < 1) {
            throw new IOException("no record: " + text);
        }
        return new RecordKey(text.substring(0, space), id(text.substring(space + 1)));
    }
}
