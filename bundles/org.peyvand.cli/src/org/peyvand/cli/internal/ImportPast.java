package org.peyvand.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Labels;
import org.peyvand.base.text.Message;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.CliContext;
import org.peyvand.exchange.ImportHistory;
import org.peyvand.exchange.UndoReport;
import org.peyvand.exchange.model.ImportRecord;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;

/** Lists the imports of the past, and takes one back as a whole. */
final class ImportPast {
    private static final int LISTED = 50;
    private static final int LEFT_SHOWN = 20;
    private final ImportHistory history;
    private final EntityDescriptions descriptions;
    private final CliContext context;

    ImportPast(ImportHistory history, EntityDescriptions descriptions, CliContext context) {
        this.history = history;
        this.descriptions = descriptions;
        this.context = context;
    }

    int list() {
        List<ImportRecord> imports = history.latest(LISTED);
        if (context.json()) {
            JsonOutput.print(context.out(), json -> {
                json.writeArrayFieldStart("imports");
                for (ImportRecord each : imports) {
                    write(json, each);
                }
                json.writeEndArray();
            });
            return CliCommand.DONE;
        }
        imports.forEach(each -> say("history.line", each.getNumber(), context.culture().moment(each.getStartedAt()), each.getStartedBy(), each.getName(),
                Labels.of(each.getStatus(), context.culture().language()), each.getCreated(), each.getUpdated(), each.getRefused()));
        if (imports.isEmpty()) {
            say("history.none");
        }
        return CliCommand.DONE;
    }

    private static void write(JsonGenerator json, ImportRecord record) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", record.getNumber());
        json.writeStringField("id", record.getId().toString());
        json.writeStringField("name", record.getName());
        json.writeStringField("status", record.getStatus().name());
        json.writeStringField("startedAt", record.getStartedAt().toString());
        json.writeStringField("startedBy", record.getStartedBy());
        json.writeNumberField("rows", record.getRows());
        json.writeNumberField("created", record.getCreated());
        json.writeNumberField("updated", record.getUpdated());
        json.writeNumberField("unchanged", record.getUnchanged());
        json.writeNumberField("refused", record.getRefused());
        json.writeNumberField("takenBack", record.getTakenBack());
        json.writeNumberField("leftOver", record.getLeftOver());
        json.writeEndObject();
    }

    /**
     * Takes an import back.
     *
     * @param wanted  its number, or {@code last}
     * @param preview whether only to say what would be taken back
     */
    int undo(String wanted, boolean preview, Progress progress) {
        Optional<ImportRecord> found = wanted.equals("last") ? history.latest(1).stream().findFirst()
                : wanted.matches("\\d{1,9}") ? history.byNumber(Integer.parseInt(wanted)) : Optional.empty();
        if (found.isEmpty()) {
            context.complain(text("undo.none", wanted));
            return CliCommand.WRONG_USAGE;
        }
        ImportRecord record = found.get();
        Outcome<UndoReport> outcome = preview ? history.preview(record.getId(), context.culture(), progress)
                : history.undo(record.getId(), context.culture(), progress);
        if (!outcome.isDone()) {
            context.complain(outcome.diagnostics());
            return CliCommand.FAILED;
        }
        print(record, outcome.value(), preview);
        return outcome.value().left() == 0 && !outcome.value().cancelled() ? CliCommand.DONE : CliCommand.SOME_REFUSED;
    }

    private void print(ImportRecord record, UndoReport report, boolean preview) {
        if (context.json()) {
            JsonOutput.print(context.out(), json -> write(json, record, report, preview));
            return;
        }
        say(preview ? "undo.would" : "undo.did", record.getNumber(), record.getName());
        report.counts().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(each -> say("undo.counts", plural(each.getKey()), each.getValue().removed(), each.getValue().restored()));
        if (report.counts().isEmpty()) {
            say("undo.nothing");
        }
        if (report.left() > 0) {
            say("undo.left", report.left());
            report.leftOver().stream().limit(LEFT_SHOWN)
                    .forEach(left -> say("undo.row", label(left.entity()), left.title(), left.reason().in(context.culture())));
            if (report.left() > LEFT_SHOWN) {
                say("import.more", report.left() - LEFT_SHOWN);
            }
        }
        if (report.cancelled()) {
            say("undo.cancelled");
        }
    }

    private void write(JsonGenerator json, ImportRecord record, UndoReport report, boolean preview) throws IOException {
        json.writeNumberField("number", record.getNumber());
        json.writeBooleanField("preview", preview);
        json.writeBooleanField("cancelled", report.cancelled());
        json.writeObjectFieldStart("entities");
        for (Map.Entry<String, UndoReport.Counts> each : report.counts().entrySet()) {
            json.writeObjectFieldStart(each.getKey());
            json.writeNumberField("removed", each.getValue().removed());
            json.writeNumberField("restored", each.getValue().restored());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeNumberField("left", report.left());
        json.writeArrayFieldStart("leftOver");
        for (UndoReport.Left left : report.leftOver()) {
            json.writeStartObject();
            json.writeStringField("entity", left.entity());
            json.writeStringField("id", left.id().toString());
            json.writeStringField("title", left.title());
            json.writeStringField("reason", left.reason().in(context.culture()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private String plural(String entity) {
        Locale language = context.culture().language();
        return descriptions.byId(entity).map(found -> found.pluralLabel(language)).orElse(entity);
    }

    private String label(String entity) {
        Locale language = context.culture().language();
        return descriptions.byId(entity).map((EntityDescription found) -> found.label(language)).orElse(entity);
    }

    private void say(String key, Object... args) {
        context.say(text(key, args));
    }

    private static Message text(String key, Object... args) {
        return Message.of(ImportPast.class, key, args);
    }
}
