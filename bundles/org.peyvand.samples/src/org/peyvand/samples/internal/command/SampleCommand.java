package org.peyvand.samples.internal.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.CliContext;
import org.peyvand.core.SampleData;
import org.peyvand.persistence.meta.EntityDescriptions;
import picocli.CommandLine.Option;

/** {@code ./peyvand sample --out DIR} writes the sample company as files, {@code --load} puts it into the branch. */
@Component(service = CliCommand.class)
public final class SampleCommand implements CliCommand {

    private final SampleData sample;
    private final EntityDescriptions descriptions;

    @Option(names = "--out", paramLabel = "DIR")
    Path out;

    @Option(names = "--load")
    boolean load;

    /** Needs the sample company and the names of entities. */
    @Activate
    public SampleCommand(@Reference SampleData sample, @Reference EntityDescriptions descriptions) {
        this.sample = sample;
        this.descriptions = descriptions;
    }

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public int run(CliContext context) throws IOException {
        if (out == null && !load) {
            context.complain(sample.description());
            context.complain(Message.of(SampleCommand.class, "sample.what"));
            return WRONG_USAGE;
        }
        Outcome<List<Path>> files = out == null ? Outcome.done(List.of()) : sample.write(context.resolve(out), Progress.none());
        if (!files.isDone()) {
            context.complain(files.diagnostics());
            return FAILED;
        }
        Outcome<Map<String, Long>> records = load ? sample.fill(new ToldSteps(context.err())) : Outcome.done(Map.of());
        context.complain(records.diagnostics());
        Map<String, Long> counts = records.isDone() ? records.value() : Map.of();
        if (context.json()) {
            json(context, files.value(), counts);
        } else {
            files.value().forEach(file -> context.say(Message.of(SampleCommand.class, "sample.written", file.toString())));
            counts.forEach((entity, count) -> context.say(Message.of(SampleCommand.class, "sample.made", label(entity, context), count)));
        }
        return records.isDone() ? DONE : SOME_REFUSED;
    }

    private String label(String entity, CliContext context) {
        return descriptions.byId(entity).map(description -> description.pluralLabel(context.culture().language())).orElse(entity);
    }

    private static void json(CliContext context, List<Path> files, Map<String, Long> counts) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(context.out())) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeArrayFieldStart("files");
            for (Path file : files) {
                json.writeString(file.toString());
            }
            json.writeEndArray();
            json.writeObjectFieldStart("records");
            for (Map.Entry<String, Long> count : counts.entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        context.out().println();
    }
}
