package org.peyvand.cli.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Labels;
import org.peyvand.base.text.Message;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.CliContext;
import org.peyvand.core.PersonalData;
import org.peyvand.core.PersonalData.Fate;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./peyvand person}: what is held about a natural person: shows it, takes it out, erases it. */
@Component(service = CliCommand.class)
public final class PersonCommand implements CliCommand, Carried {
    private static final int MOST = 50;
    private final PersonalData data;
    private final EntityDescriptions descriptions;

    @Parameters(index = "0", paramLabel = "ID", arity = "1", descriptionKey = "peyvand.person.id")
    String person;

    @Option(names = "--show")
    boolean show;

    @Option(names = "--export", paramLabel = "DIR")
    Path export;

    @Option(names = "--erase")
    boolean erase;

    @Option(names = "--basis", paramLabel = "BASIS")
    String basis;

    @Option(names = "--yes")
    boolean yes;

    /** Made by Declarative Services. */
    @Activate
    public PersonCommand(@Reference PersonalData data, @Reference EntityDescriptions descriptions) {
        this.data = data;
        this.descriptions = descriptions;
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public int run(CliContext context) {
        Optional<PersonalData.Basis> why = Arrays.stream(PersonalData.Basis.values()).filter(one -> one.name().equalsIgnoreCase(basis == null ? "" : basis.replace('-', '_'))).findFirst();
        if (erase && why.isEmpty()) {
            context.complain(Message.of(PersonCommand.class, "person.basis",
                Arrays.stream(PersonalData.Basis.values()).map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-')).collect(Collectors.joining(", "))));
            return WRONG_USAGE;
        }
        Optional<RecordRef> ref = find(context);
        if (ref.isEmpty()) {
            return FAILED;
        }
        if (export != null) {
            return export(ref.get(), context);
        }
        return erase && yes ? erase(ref.get(), why.get(), context) : show(ref.get(), context);
    }

    private Optional<RecordRef> find(CliContext context) {
        try {
            UUID id = UUID.fromString(person);
            Optional<RecordRef> known = descriptions.all().stream().filter(EntityDescription::hasPersons).map(one -> new RecordRef(one.id(), id)).filter(data::isPerson).findFirst();
            if (known.isEmpty()) {
                context.complain(Message.of(PersonCommand.class, "person.unknown", person));
            }
            return known;
        } catch (IllegalArgumentException e) {
            return named(context);
        }
    }

    private Optional<RecordRef> named(CliContext context) {
        List<PersonalData.Source> found = data.find(person, MOST);
        if (found.size() == 1) {
            return Optional.of(found.getFirst().record());
        }
        context.complain(Message.of(PersonCommand.class, found.isEmpty() ? "person.unknown" : "person.several", person));
        found.forEach(one -> context.err().println("    " + one.record().id() + "  " + one.title()));
        return Optional.empty();
    }

    private int export(RecordRef ref, CliContext context) {
        Outcome<Path> written = data.export(ref, context.resolve(export), context.culture(), new ProgressLine(context.err()));
        return told(written, context, path -> context.say(Message.of(PersonCommand.class, "person.exported", path.toString())));
    }

    private int erase(RecordRef ref, PersonalData.Basis why, CliContext context) {
        return told(data.erase(ref, why, new ProgressLine(context.err())), context, done -> {
            if (context.json()) {
                JsonOutput.print(context.out(), json -> {
                    json.writeStringField("reference", done.reference());
                    json.writeNumberField("deleted", done.deleted());
                    json.writeNumberField("anonymised", done.anonymised());
                    json.writeNumberField("kept", done.kept());
                    json.writeNumberField("rows", done.rows());
                });
            }
            context.say(Message.of(PersonCommand.class, "person.erased", done.reference(), done.deleted(), done.anonymised(), done.kept(), done.rows()));
            context.complain(Message.of(PersonCommand.class, "person.backups"));
        });
    }

    private static <T> int told(Outcome<T> outcome, CliContext context, Consumer<T> then) {
        if (!outcome.isDone()) {
            context.complain(outcome.diagnostics());
            return FAILED;
        }
        then.accept(outcome.value());
        return DONE;
    }

    private int show(RecordRef ref, CliContext context) {
        Outcome<PersonalData.Report> report = data.show(ref, new ProgressLine(context.err()));
        return told(report, context, found -> {
            if (context.json()) {
                json(found, context);
                return;
            }
            context.say(Message.of(PersonCommand.class, "person.title", found.title(), found.records().size(), found.changes().size()));
            for (Fate fate : Fate.values()) {
                List<PersonalData.Held> held = found.records().stream().filter(one -> one.fate() == fate).toList();
                if (!held.isEmpty()) {
                    context.say(Message.of(PersonCommand.class, "person.fate." + fate, held.size()));
                    held.forEach(one -> line(one, context));
                }
            }
            found.traces().forEach(one -> context.say(Message.of(PersonCommand.class, "person.trace", one.what(), one.count(),
                Message.of(PersonCommand.class, "person.then." + one.fate()))));
            found.imports().forEach(one -> context.say(Message.of(PersonCommand.class, "person.import", one.title())));
            context.say(Message.of(PersonCommand.class, erase ? "person.ask" : "person.rows", found.rows(), found.binned()));
        });
    }

    private void line(PersonalData.Held held, CliContext context) {
        EntityDescription entity = descriptions.byId(held.record().entity()).orElseThrow();
        context.out().println("    " + entity.label(context.culture().language()) + "  " + held.title() + "  " + held.record().id());
        if (held.reason() != null) {
            context.out().println("        " + held.reason().in(context.culture()));
        }
        if (show) {
            held.values().forEach(one -> context.out().println("        " + one.attribute().label(context.culture().language()) + ": "
                + (one.value() instanceof Enum<?> constant ? Labels.of(constant, context.culture().language()) : one.value())));
        }
    }

    private void json(PersonalData.Report report, CliContext context) {
        JsonOutput.print(context.out(), json -> {
            json.writeStringField("title", report.title());
            json.writeNumberField("rows", report.rows());
            json.writeNumberField("binned", report.binned());
            json.writeArrayFieldStart("records");
            for (PersonalData.Held held : report.records()) {
                json.writeStartObject();
                json.writeStringField("entity", held.record().entity());
                json.writeStringField("id", held.record().id().toString());
                json.writeStringField("title", held.title());
                json.writeStringField("fate", held.fate().name());
                json.writeStringField("reason", held.reason() == null ? "" : held.reason().in(context.culture()));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
