package org.peyvand.sync.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;

/** Transactions as JSON arrays: {@code [id, microseconds, user, branch, way, [[entity, record, kind, changes] …]]}. */
public final class Wire {
    private static final JsonFactory JSON = new JsonFactory();
    private static final long MICROS = 1_000_000;

    private Wire() {
    }

    /** One transaction as text. */
    public static String text(LoggedTransaction transaction) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            write(out, transaction);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * The transaction of a text.
     *
     * @throws IOException when it is none
     */
    public static LoggedTransaction transaction(String text) throws IOException {
        try (JsonParser in = JSON.createParser(text)) {
            in.nextToken();
            return read(in);
        }
    }

    /** Writes one. */
    public static void write(JsonGenerator out, LoggedTransaction transaction) throws IOException {
        out.writeStartArray();
        out.writeString(transaction.id().toString());
        out.writeNumber(micros(transaction.at()));
        id(out, transaction.user());
        id(out, transaction.branch());
        out.writeString(transaction.way());
        out.writeStartArray();
        for (LoggedChange change : transaction.changes()) {
            write(out, change);
        }
        out.writeEndArray();
        out.writeEndArray();
    }

    /** Writes a change. */
    public static void write(JsonGenerator out, LoggedChange change) throws IOException {
        out.writeStartArray();
        out.writeString(change.entity());
        out.writeString(change.record().toString());
        out.writeString(change.kind().name().substring(0, 1));
        out.writeRawValue(change.changes());
        out.writeEndArray();
    }

    private static void id(JsonGenerator out, UUID id) throws IOException {
        out.writeString(id == null ? null : id.toString());
    }

    /**
     * Reads one; the parser stands at its beginning.
     *
     * @throws IOException when it is none
     */
    public static LoggedTransaction read(JsonParser in) throws IOException {
        expect(in, JsonToken.START_ARRAY);
        UUID id = id(in);
        in.nextToken();
        Instant at = moment(in.getLongValue());
        UUID user = id(in);
        UUID branch = id(in);
        String way = in.nextToken() == JsonToken.VALUE_NULL ? null : in.getText();
        List<LoggedChange> changes = new ArrayList<>();
        in.nextToken();
        expect(in, JsonToken.START_ARRAY);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            changes.add(change(in));
        }
        in.nextToken();
        expect(in, JsonToken.END_ARRAY);
        if (id == null) {
            throw new IOException("a transaction without identifier");
        }
        return new LoggedTransaction(id, at, user, branch, way, changes);
    }

    /** Microseconds since 1970. */
    static long micros(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), MICROS), at.getNano() / 1000);
    }

    static Instant moment(long micros) throws IOException {
        try {
            return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
        } catch (DateTimeException e) {
            throw new IOException("no moment: " + micros, e);
        }
    }

    /**
     * Reads a change; the parser stands at its beginning.
     *
     * @throws IOException when it is none
     */
    public static LoggedChange change(JsonParser in) throws IOException {
        expect(in, JsonToken.START_ARRAY);
        String entity = in.nextTextValue();
        UUID record = id(in);
        EntityChange.Kind kind = kind(in.nextTextValue());
        if (entity == null || record == null || kind == null) {
            throw new IOException("no change at " + in.currentLocation().offsetDescription());
        }
        in.nextToken();
        expect(in, JsonToken.START_OBJECT);
        StringWriter changes = new StringWriter();
        try (JsonGenerator copy = JSON.createGenerator(changes)) {
            copy.copyCurrentStructure(in);
        }
        in.nextToken();
        expect(in, JsonToken.END_ARRAY);
        return new LoggedChange(entity, record, kind, changes.toString());
    }

    /** That of a letter; {@code null} for another one. */
    static EntityChange.Kind kind(String letter) {
        EntityChange.Kind kind = null;
        for (EntityChange.Kind one : EntityChange.Kind.values()) {
            kind = one.name().substring(0, 1).equals(letter) ? one : kind;
        }
        return kind;
    }

    private static UUID id(JsonParser in) throws IOException {
        if (in.nextToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        try {
            return UUID.fromString(in.getText());
        } catch (IllegalArgumentException e) {
            throw new IOException("no identifier: " + in.getText(), e);
        }
    }

    private static void expect(JsonParser in, JsonToken token) throws IOException {
        if (in.currentToken() != token) {
            throw new IOException("expected " + token + " at " + in.currentLocation().offsetDescription());
        }
    }
}
