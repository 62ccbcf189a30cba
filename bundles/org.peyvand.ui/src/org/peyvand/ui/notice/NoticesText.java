package org.peyvand.ui.notice;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peyvand.core.RecordRef;
import org.peyvand.ui.Tone;

/** Notices as a text, to be remembered. One that opens something else than a record is left out: what it opened ends with the run. */
final class NoticesText {
    private static final Logger LOG = System.getLogger(NoticesText.class.getName());
    private static final JsonFactory JSON = new JsonFactory();

    private NoticesText() {
    }

    /**
     * What is kept.
     *
     * @param shown the oldest first
     * @param unread keys
     */
    record Kept(List<Notice> shown, Set<String> unread, List<Notices.Later> later) {
        private static Kept nothing() {
            return new Kept(List.of(), Set.of(), List.of());
        }
    }

    static String write(Kept kept) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (Notice notice : kept.shown()) {
                write(json, notice, kept.unread().contains(notice.key()), null);
            }
            for (Notices.Later one : kept.later()) {
                write(json, one.notice(), false, one.until());
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Notice notice, boolean unread, Instant until) throws IOException {
        if (notice.opening() != null) {
            return;
        }
        json.writeStartObject();
        json.writeStringField("key", notice.key());
        json.writeStringField("kind", notice.kind());
        json.writeStringField("icon", notice.icon());
        json.writeStringField("tone", notice.tone().name());
        json.writeStringField("title", notice.title());
        json.writeStringField("text", notice.text());
        json.writeStringField("at", notice.at().toString());
        if (notice.target() != null) {
            json.writeStringField("entity", notice.target().entity());
            json.writeStringField("record", notice.target().id().toString());
        }
        if (unread) {
            json.writeStringField("unread", "true");
        }
        if (until != null) {
            json.writeStringField("until", until.toString());
        }
        json.writeEndObject();
    }

    /** What cannot be read is told in the log, and nothing is kept. */
    static Kept read(String text) {
        if (text.isBlank()) {
            return Kept.nothing();
        }
        List<Notice> shown = new ArrayList<>();
        Set<String> unread = new HashSet<>();
        List<Notices.Later> later = new ArrayList<>();
        try (JsonParser json = JSON.createParser(text)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                return Kept.nothing();
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                Map<String, String> cells = cells(json);
                Notice notice = notice(cells);
                if (cells.containsKey("until")) {
                    later.add(new Notices.Later(notice, Instant.parse(cells.get("until"))));
                } else {
                    shown.add(notice);
                }
                if (cells.containsKey("unread")) {
                    unread.add(notice.key());
                }
            }
            return new Kept(shown, unread, later);
        } catch (IOException | IllegalArgumentException | NullPointerException | DateTimeException e) {
            LOG.log(Level.WARNING, "The notices of the last run cannot be read", e);
            return Kept.nothing();
        }
    }

    private static Map<String, String> cells(JsonParser json) throws IOException {
        Map<String, String> cells = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            cells.put(json.currentName(), json.nextTextValue());
        }
        return cells;
    }

    private static Notice notice(Map<String, String> cells) {
        RecordRef target = cells.containsKey("entity") ? new RecordRef(cells.get("entity"), UUID.fromString(cells.get("record"))) : null;
        return Notice.of(cells.get("key"), cells.get("kind"), cells.get("icon"), Tone.valueOf(cells.get("tone")), cells.get("title"), cells.get("text"), target,
                Instant.parse(cells.get("at")));
    }
}
