package org.peyvand.cli.internal;

import java.nio.file.Path;
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
import org.peyvand.safety.Restores;
import org.peyvand.security.model.SignInWay;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./peyvand restore BACKUP}: says what would be lost; with {@code --yes} puts the backup in the place of the data. */
@Component(service = CliCommand.class)
public final class RestoreCommand implements CliCommand {
    private static final String LATEST = "latest";

    private final Backups backups;
    private final Restores restores;

    @Parameters(arity = "1", paramLabel = "BACKUP")
    String backup;

    @Option(names = "--yes")
    boolean yes;

    @Option(names = "--with-settings")
    boolean settings;

    /** Made by Declarative Services. */
    @Activate
    public RestoreCommand(@Reference Backups backups, @Reference Restores restores) {
        this.backups = backups;
        this.restores = restores;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public boolean opensDatabase() {
        return false;
    }

    @Override
    public int run(CliContext context) {
        Outcome<BackupInfo> found = find(context);
        if (!found.isDone()) {
            context.complain(found.diagnostics());
            return WRONG_USAGE;
        }
        Outcome<Restores.Prospect> prospect = restores.examine(found.value(), new ProgressLine(context.err()));
        if (!prospect.isDone()) {
            context.complain(prospect.diagnostics());
            return FAILED;
        }
        context.say(Message.of(RestoreCommand.class, "restore.whole", found.value().name(), found.value().at()));
        if (prospect.value().locked()) {
            context.complain(Message.of(RestoreCommand.class, "restore.locked"));
        }
        context.say(lost(prospect.value().lost()));
        if (!yes) {
            context.say(Message.of(RestoreCommand.class, "restore.ask"));
            return SOME_REFUSED;
        }
        return restore(found.value(), context);
    }

    private Outcome<BackupInfo> find(CliContext context) {
        if (backup.equals(LATEST)) {
            return backups.all().stream().findFirst().map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Message.of(BackupCommand.class, "backup.none", backups.place().toString())));
        }
        Outcome<BackupInfo> here = backups.find(context.resolve(Path.of(backup)).toString());
        return here.isDone() ? here : backups.find(backup);
    }

    private static Message lost(Optional<Restores.Lost> lost) {
        if (lost.isEmpty()) {
            return Message.of(RestoreCommand.class, "restore.lost.unknown");
        }
        return lost.get().changes() == 0 ? Message.of(RestoreCommand.class, "restore.lost.none")
            : Message.of(RestoreCommand.class, "restore.lost", lost.get().changes(), lost.get().last());
    }

    private int restore(BackupInfo found, CliContext context) {
        Outcome<Path> restored = restores.restore(found, settings, new ProgressLine(context.err()));
        if (!restored.isDone()) {
            context.complain(restored.diagnostics());
            return FAILED;
        }
        restores.noteInTrail(SignInWay.COMMAND_LINE);
        if (context.json()) {
            JsonOutput.print(context.out(), json -> {
                json.writeStringField("restored", found.name());
                json.writeStringField("replaced", restored.value().toString());
            });
        } else {
            context.say(Message.of(RestoreCommand.class, "restore.done", found.name(), restored.value().toString()));
        }
        return DONE;
    }
}
