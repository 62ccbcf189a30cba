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
    /** Said by who knows rows column by column: at the end of a call whose answer may have them, and at the beginning of a list that has them. */
    static final String COLUMNS = "columns";

    /** Said by a head office that compares, at the end of its answer to {@code hello}. */
    static final String DIGESTS = "digests";

    /** Said by a head office that lets pushes of a branch wait for each other, at the end of its answer to {@code hello}. */
    static final String QUEUE = "queue";

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

    /** @param columns whether who reads them knows {@link #COLUMNS} */
    static void transactions(JsonGenerator out, List<LoggedTransaction> transactions, boolean columns) throws IOException {
        if (columns && !transactions.isEmpty()) {
            out.writeStartArray();
            out.writeString(COLUMNS);
            TransactionColumns.write(out, transactions);
            out.writeEndArray();
        } else {
            list(out, transactions, one -> Wire.write(out, one));
        }
    }

    /** @param columns whether who reads them knows {@link #COLUMNS} */
    static void changes(JsonGenerator out, List<LoggedChange> changes, boolean columns) throws IOException {
        if (columns && !changes.isEmpty()) {
            out.writeStartArray();
            out.writeString(COLUMNS);
            Columns.write(out, changes);
            out.writeEndArray();
        } else {
            list(out, changes, one -> Wire.write(out, one));
        }
    }

    /** Whether a word comes next; whoever does not know it has not said it. */
    static boolean says(JsonParser in, String word) throws IOException {
        return in.nextToken() == JsonToken.VALUE_STRING && in.getText().equals(word);
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

    /** One that has to be there. */
    static UUID someId(JsonParser in) throws IOException {
        return some(id(in), "identifier");
    }

    /** One that has to be there. */
    static LogPosition somePosition(JsonParser in) throws IOException {
        return some(position(in), "position");
    }

    private static <T> T some(T value, String what) throws IOException {
        if (value == null) {
            throw new IOException("no " + what);
        }
        return value;
    }

    /** The same; the parser stands on it. */
    static UUID idHere(JsonParser in) throws IOException {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : id(in.getText());
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
        in.nextToken();
        return listHere(in, reader);
    }

    /** The same; the parser stands at its beginning. */
    static <T> List<T> listHere(JsonParser in, Reader<T> reader) throws IOException {
        begin(in);
        in.nextToken();
        return rest(in, reader);
    }

    private static void begin(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            throw new IOException("expected a list at " + in.currentLocation().offsetDescription());
        }
    }

    /** The rest of a list; the parser stands on its next element, or at its end. */
    private static <T> List<T> rest(JsonParser in, Reader<T> reader) throws IOException {
        List<T> found = new ArrayList<>();
        for (; in.currentToken() != JsonToken.END_ARRAY; in.nextToken()) {
            if (in.currentToken() == null) {
                throw new IOException("a list without an end");
            }
            found.add(reader.read());
        }
        return found;
    }

    /** A list in either form. */
    private static <T> List<T> rows(JsonParser in, Reader<T> row, Reader<List<T>> columns) throws IOException {
        in.nextToken();
        begin(in);
        if (in.nextToken() != JsonToken.VALUE_STRING) {
            return rest(in, row);
        }
        if (!in.getText().equals(COLUMNS)) {
            throw new IOException("no rows: " + in.getText());
        }
        List<T> found = columns.read();
        if (in.nextToken() != JsonToken.END_ARRAY) {
            throw new IOException("columns without an end");
        }
        return found;
    }

    static List<LoggedTransaction> transactions(JsonParser in) throws IOException {
        return rows(in, () -> Wire.read(in), () -> TransactionColumns.read(in));
    }

    static List<LoggedChange> changes(JsonParser in) throws IOException {
        return rows(in, () -> Wire.change(in), () -> Columns.read(in));
    }

    static List<UUID> ids(JsonParser in) throws IOException {
        return list(in, () -> id(in.getText()));
    }

    static List<String> texts(JsonParser in) throws IOException {
        return list(in, () -> in.getText());
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
