package org.peyvand.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.ImportReport.Counts;
import org.peyvand.exchange.ImportReport.RowNote;
import org.peyvand.exchange.ImportReport.Table;
import org.peyvand.exchange.NearMiss;
import org.peyvand.exchange.SkippedFile;

/** The report of an import as JSON. */
final class ImportJson {

    private ImportJson() {
    }

    static void write(JsonGenerator json, ImportReport report, Culture culture) throws IOException {
        json.writeBooleanField("complete", report.complete());
        json.writeBooleanField("cancelled", report.cancelled());
        if (report.record() != null) {
            json.writeStringField("import", report.record().toString());
        }
        json.writeNumberField("refused", report.refused());
        json.writeNumberField("incomplete", report.incomplete());
        json.writeNumberField("milliseconds", report.time().toMillis());
        json.writeArrayFieldStart("tables");
        for (Table table : report.tables()) {
            write(json, table, culture);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("nearMisses");
        for (NearMiss miss : report.nearMisses()) {
            write(json, miss);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("skipped");
        for (SkippedFile skipped : report.skipped()) {
            json.writeStartObject();
            json.writeStringField("file", skipped.file().toString());
            json.writeStringField("sheet", skipped.sheet());
            json.writeStringField("reason", skipped.reason().in(culture));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Table table, Culture culture) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", table.file().toString());
        json.writeStringField("sheet", table.sheet());
        json.writeStringField("target", table.target());
        json.writeNumberField("rows", table.rows());
        json.writeObjectFieldStart("entities");
        for (Map.Entry<String, Counts> entity : table.counts().entrySet()) {
            json.writeObjectFieldStart(entity.getKey());
            json.writeNumberField("created", entity.getValue().created());
            json.writeNumberField("updated", entity.getValue().updated());
            json.writeNumberField("unchanged", entity.getValue().unchanged());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeNumberField("refused", table.refused());
        if (table.refusedFile() != null) {
            json.writeStringField("refusedFile", table.refusedFile().toString());
        }
        notes(json, "refusedRows", table.refusals(), culture);
        json.writeNumberField("incomplete", table.incomplete());
        notes(json, "incompleteRows", table.incompleteRows(), culture);
        if (table.failure() != null) {
            json.writeStringField("failure", table.failure().in(culture));
        }
        json.writeEndObject();
    }

    private static void notes(JsonGenerator json, String field, List<RowNote> notes, Culture culture) throws IOException {
        json.writeArrayFieldStart(field);
        for (RowNote note : notes) {
            json.writeStartObject();
            json.writeNumberField("line", note.line());
            json.writeStringField("record", note.record());
            json.writeStringField("reason", note.reason().in(culture));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, NearMiss miss) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", miss.file());
        json.writeStringField("column", miss.column());
        json.writeStringField("value", miss.value());
        json.writeStringField("suggestion", miss.suggestion());
        json.writeNumberField("score", Math.round(miss.score() * 1000) / 1000.0);
        json.writeBooleanField("applied", miss.applied());
        json.writeNumberField("rows", miss.rows());
        json.writeEndObject();
    }
}
