package org.peyvand.core.internal.personal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
import org.peyvand.base.text.Message;
import org.peyvand.core.PersonalData;
import org.peyvand.core.RecordChange;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;

/** Writes what is held about a person: for programs as JSON, for people as a page that needs nothing else. Everything that somebody has typed is escaped. */
final class PersonFile {
    private static final JsonFactory JSON = new JsonFactory();
    private final PersonalData.Report report;
    private final EntityDescriptions descriptions;
    private final Culture culture;
    private final Instant now;

    PersonFile(PersonalData.Report report, EntityDescriptions descriptions, Culture culture, Instant now) {
        this.report = report;
        this.descriptions = descriptions;
        this.culture = culture;
        this.now = now;
    }

    void json(OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeNumberField("format", 1);
            json.writeStringField("at", now.toString());
            json.writeStringField("entity", report.person().entity());
            json.writeStringField("id", report.person().id().toString());
            json.writeStringField("title", report.title());
            json.writeArrayFieldStart("records");
            for (PersonalData.Held held : report.records()) {
                json.writeStartObject();
                json.writeStringField("entity", held.record().entity());
                json.writeStringField("id", held.record().id().toString());
                json.writeStringField("title", held.title());
                json.writeObjectFieldStart("values");
                for (PersonalData.Value value : held.values()) {
                    json.writeStringField(value.attribute().name(), plain(value.value()));
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("history");
            for (PersonalData.Changed changed : report.changes()) {
                change(json, changed);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("imports");
            for (PersonalData.Source source : report.imports()) {
                json.writeString(source.title());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("traces");
            for (PersonalData.Trace trace : report.traces()) {
                json.writeString(trace.what().in(culture) + ": " + trace.count());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void change(JsonGenerator json, PersonalData.Changed changed) throws IOException {
        RecordChange change = changed.change();
        json.writeStartObject();
        json.writeStringField("entity", changed.record().entity());
        json.writeStringField("id", changed.record().id().toString());
        json.writeStringField("at", change.at().toString());
        json.writeStringField("by", change.by());
        json.writeStringField("kind", change.kind().name());
        json.writeObjectFieldStart("values");
        for (RecordChange.Value value : change.values()) {
            json.writeArrayFieldStart(value.attribute().name());
            if (!value.erased()) {
                json.writeString(value.before() == null ? null : plain(value.before()));
                json.writeString(value.after() == null ? null : plain(value.after()));
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String plain(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    void html(OutputStream out) throws IOException {
        Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        String language = culture.language().getLanguage();
        page.write("<!DOCTYPE html>\n<html lang=\"" + language + "\" dir=\"" + (language.equals("fa") ? "rtl" : "ltr") + "\">\n<head><meta charset=\"utf-8\">"
            + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
            + "<title>" + escaped(report.title()) + "</title>\n<style>body{font-family:Vazirmatn,sans-serif;margin:2em;max-width:60em}table{border-collapse:collapse;"
            + "margin-bottom:1.5em;width:100%}td,th{border:1px solid #bbb;padding:.3em .6em;text-align:start;vertical-align:top}th{width:14em;background:#f3f3f3}"
            + "td{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext}</style></head>\n<body>\n");
        page.write("<h1>" + escaped(text("file.title", report.title())) + "</h1>\n<p>" + escaped(text("file.lead", now)) + "</p>\n");
        for (PersonalData.Held held : report.records()) {
            page.write("<h2>" + escaped(kind(held.record().entity()) + " · " + held.title()) + "</h2>\n<table>\n");
            for (PersonalData.Value value : held.values()) {
                page.write("<tr><th>" + escaped(value.attribute().label(culture.language())) + "</th><td>" + escaped(words(value.value())) + "</td></tr>\n");
            }
            page.write("</table>\n");
        }
        history(page);
        page.write("</body>\n</html>\n");
        page.flush();
    }

    private void history(Writer page) throws IOException {
        page.write("<h2>" + escaped(text("file.history")) + "</h2>\n<table>\n");
        for (PersonalData.Changed changed : report.changes()) {
            RecordChange change = changed.change();
            page.write("<tr><th>" + escaped(culture.moment(change.at())) + "</th><td>" + escaped(change.by()) + "</td><td>" + escaped(kind(changed.record().entity()))
                + "</td><td>" + escaped(Labels.of(change.kind(), culture.language())) + "</td><td>");
            for (RecordChange.Value value : change.values()) {
                String what = value.erased() ? text("file.erased") : words(value.before()) + " → " + words(value.after());
                page.write(escaped(value.attribute().label(culture.language()) + ": " + what) + "<br>");
            }
            page.write("</td></tr>\n");
        }
        page.write("</table>\n");
        for (PersonalData.Source source : report.imports()) {
            page.write("<p>" + escaped(text("file.import", source.title())) + "</p>\n");
        }
        for (PersonalData.Trace trace : report.traces()) {
            page.write("<p>" + escaped(trace.what().in(culture) + ": " + culture.number(trace.count())) + "</p>\n");
        }
    }

    private String kind(String entity) {
        return descriptions.byId(entity).map((EntityDescription one) -> one.label(culture.language())).orElse(entity);
    }

    private String words(Object value) {
        return switch (value) {
            case null -> "–";
            case Enum<?> constant -> Labels.of(constant, culture.language());
            case Instant moment -> culture.moment(moment);
            default -> value.toString();
        };
    }

    private String text(String key, Object... arguments) {
        return Message.of(StoredPersonalData.class, key, arguments).in(culture);
    }

    /** Signs that mean something in HTML, and those that no page may have. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(sign < ' ' && sign != '\n' && sign != '\t' || sign == 0x7f ? ' ' : sign);
            }
        });
        return safe.toString();
    }
}
