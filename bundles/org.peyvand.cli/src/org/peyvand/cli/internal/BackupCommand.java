package org.peyvand.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.CliContext;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.Backups;
import org.peyvand.safety.RunningPeyvand;
import org.peyvand.security.model.SignInWay;
import picocli.CommandLine.Option;

/** {@code ./peyvand backup}: copies the branch while people work, in this process or in the one that has it open. */
@Component(service = CliCommand.class)
public final class BackupCommand implements CliCommand, ForOthers {
    private static final double MEGABYTE = 1 << 20;

    private final Backups backups;
    private final Elsewhere elsewhere;

    @Option(names = "--to", paramLabel = "FOLDER")
    Path to;

    @Option(names = "--list")
    boolean list;

    @Option(names = "--if-due")
    boolean due;

    /** Made by Declarative Services. */
    @Activate
    public BackupCommand(@Reference Backups backups, @Reference RunningPeyvand running) {
        this.backups = backups;
        this.elsewhere = new Elsewhere(running);
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public void asking(GlobalOptions given) {
        elsewhere.asking(given);
    }

    @Override
    public boolean opensDatabase() {
        return !list && !elsewhere.isOpen();
    }

    @Override
    public int run(CliContext context) throws IOException {
        if (list) {
            return list(context);
        }
        Path folder = to == null ? null : context.resolve(to);
        Outcome<Optional<BackupInfo>> made = elsewhere.isOpen() ? there(folder, context) : here(folder, context);
        if (!made.isDone()) {
            context.complain(made.diagnostics());
            return FAILED;
        }
        if (made.value().isEmpty()) {
            context.say(Message.of(BackupCommand.class, "backup.notDue"));
        } else if (context.json()) {
            JsonOutput.print(context.out(), json -> write(made.value().get(), json));
        } else {
            context.say(Message.of(BackupCommand.class, "backup.made", made.value().get().folder().toString(), size(made.value().get())));
        }
        return DONE;
    }

    private Outcome<Optional<BackupInfo>> here(Path folder, CliContext context) {
        var progress = new ProgressLine(context.err());
        return due ? backups.makeIfDue(progress) : backups.make(folder, SignInWay.COMMAND_LINE, progress).map(Optional::of);
    }

    private Outcome<Optional<BackupInfo>> there(Path folder, CliContext context) throws IOException {
        Map<String, String> arguments = new HashMap<>();
        if (folder != null) {
            arguments.put("to", folder.toString());
        }
        if (due) {
            arguments.put("due", "true");
        }
        Outcome<Map<String, String>> answer = elsewhere.ask(name(), arguments, context);
        return answer.then(told -> told.containsKey("folder") ? backups.find(told.get("folder")).map(Optional::of) : Outcome.done(Optional.empty()));
    }

    private int list(CliContext context) {
        List<BackupInfo> all = backups.all();
        if (context.json()) {
            JsonOutput.print(context.out(), json -> {
                json.writeArrayFieldStart("backups");
                for (BackupInfo one : all) {
                    json.writeStartObject();
                    write(one, json);
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        } else if (all.isEmpty()) {
            context.say(Message.of(BackupCommand.class, "backup.none", backups.place().toString()));
        } else {
            all.forEach(one -> context.say(Message.of(BackupCommand.class, "backup.line", one.name(), one.at(), kind(one), size(one),
                Message.of(BackupCommand.class, one.encrypted() ? "backup.encrypted" : "backup.plain"))));
        }
        return DONE;
    }

    private static Message kind(BackupInfo one) {
        return Message.of(BackupCommand.class, "backup.kind." + one.kind().name());
    }

    private static Object size(BackupInfo one) {
        return Math.round(one.bytes() / MEGABYTE * 10) / 10.0;
    }

    private static void write(BackupInfo one, JsonGenerator json) throws IOException {
        json.writeStringField("name", one.name());
        json.writeStringField("folder", one.folder().toString());
        json.writeStringField("at", one.at().toString());
        json.writeStringField("kind", one.kind().name());
        json.writeNumberField("bytes", one.bytes());
        json.writeStringField("program", one.program());
        json.writeBooleanField("encrypted", one.encrypted());
    }
}
