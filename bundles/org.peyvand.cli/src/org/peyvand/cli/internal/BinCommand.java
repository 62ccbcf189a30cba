package org.peyvand.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.Wording;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.CliContext;
import org.peyvand.core.Bin;
import org.peyvand.core.MassChanges;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import picocli.CommandLine.Option;

/** {@code ./peyvand bin}: what was deleted; puts it back, or takes out for good what has been there long enough. */
@Component(service = CliCommand.class)
public final class BinCommand implements CliCommand, Carried {
    private static final int MOST = 10_000;
    private final Bin bin;
    private final EntityDescriptions descriptions;

    @Option(names = "--list")
    boolean list;

    @Option(names = "--kind", paramLabel = "ENTITY")
    String kind;

    @Option(names = "--text", paramLabel = "TEXT")
    String text;

    @Option(names = "--restore", paramLabel = "ID")
    List<UUID> restore;

    @Option(names = "--purge")
    boolean purge;

    @Option(names = "--keep", paramLabel = "DAYS")
    Integer keep;

    /** Made by Declarative Services. */
    @Activate
    public BinCommand(@Reference Bin bin, @Reference EntityDescriptions descriptions) {
        this.bin = bin;
        this.descriptions = descriptions;
    }

    @Override
    public String name() {
        return "bin";
    }

    @Override
    public int run(CliContext context) {
        if (kind != null && descriptions.byId(kind).isEmpty()) {
            context.complain(Message.of(BinCommand.class, "bin.kind", kind));
            return WRONG_USAGE;
        }
        if (keep != null) {
            return told(bin.keep(keep), days -> Message.of(BinCommand.class, "bin.kept", days), context);
        }
        if (restore != null && !restore.isEmpty()) {
            return restore(context);
        }
        return purge ? purge(context) : list(context);
    }

    /** What to say when it was done. */
    private interface Sentence<T> {
        Message of(T value);
    }

    private static <T> int told(Outcome<T> outcome, Sentence<T> sentence, CliContext context) {
        if (!outcome.isDone()) {
            context.complain(outcome.diagnostics());
            return FAILED;
        }
        context.say(sentence.of(outcome.value()));
        return DONE;
    }

    private int purge(CliContext context) {
        Outcome<Bin.Purged> purged = bin.purge(new ProgressLine(context.err()));
        if (context.json() && purged.isDone()) {
            JsonOutput.print(context.out(), json -> {
                json.writeNumberField("records", purged.value().records());
                json.writeNumberField("rows", purged.value().rows());
            });
        }
        return told(purged, done -> Message.of(BinCommand.class, "bin.purged", done.records(), done.rows()), context);
    }

    private int restore(CliContext context) {
        Bin.Result result = bin.putBack(restore, new ProgressLine(context.err()));
        if (context.json()) {
            JsonOutput.print(context.out(), json -> {
                json.writeArrayFieldStart("restored");
                for (var one : result.back()) {
                    json.writeString(one.id().toString());
                }
                json.writeEndArray();
                json.writeArrayFieldStart("refused");
                for (MassChanges.Refused one : result.refused()) {
                    json.writeStartObject();
                    json.writeStringField("id", one.id().toString());
                    json.writeStringField("title", one.title());
                    json.writeArrayFieldStart("reasons");
                    for (Diagnostic reason : one.reasons()) {
                        json.writeString(reason.message().in(context.culture()));
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        }
        context.say(Message.of(BinCommand.class, "bin.restored", result.back().size()));
        context.complain(result.told());
        result.refused().forEach(one -> context.complain(one.reasons()));
        return result.refused().isEmpty() ? DONE : result.back().isEmpty() ? FAILED : SOME_REFUSED;
    }

    private int list(CliContext context) {
        Bin.Found found = bin.list(new Bin.Filter(kind, null, null, null, text), MOST, new ProgressLine(context.err()));
        if (context.json()) {
            JsonOutput.print(context.out(), json -> {
                json.writeNumberField("days", bin.days());
                json.writeBooleanField("more", found.more());
                json.writeArrayFieldStart("items");
                for (Bin.Item item : found.items()) {
                    write(item, json);
                }
                json.writeEndArray();
            });
            return DONE;
        }
        found.items().forEach(item -> context.say(line(item)));
        context.say(Message.of(BinCommand.class, found.items().isEmpty() ? "bin.empty" : found.more() ? "bin.more" : "bin.count", found.items().size(), bin.days()));
        return DONE;
    }

    private Message line(Bin.Item item) {
        EntityDescription entity = descriptions.byId(item.record().entity()).orElseThrow();
        List<Object> arguments = new ArrayList<>(List.of(item.record().id().toString(), (Wording) entity::label, item.title(), item.at()));
        arguments.addAll(List.of(known(item.by()), known(item.owner()), item.daysLeft()));
        return Message.of(BinCommand.class, "bin.line", arguments.toArray());
    }

    private static String known(String name) {
        return name.isEmpty() ? "–" : name;
    }

    private static void write(Bin.Item item, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.record().id().toString());
        json.writeStringField("entity", item.record().entity());
        json.writeStringField("title", item.title());
        json.writeStringField("deletedAt", item.at().toString());
        json.writeStringField("deletedBy", item.by());
        json.writeStringField("owner", item.owner());
        json.writeNumberField("daysLeft", item.daysLeft());
        json.writeEndObject();
    }
}
