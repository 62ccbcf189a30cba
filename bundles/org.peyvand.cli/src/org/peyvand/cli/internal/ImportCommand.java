package org.peyvand.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.CliContext;
import org.peyvand.exchange.ImportHistory;
import org.peyvand.exchange.ImportMode;
import org.peyvand.exchange.ImportOptions;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.Imports;
import org.peyvand.exchange.PlanOptions;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.safety.Exports;
import org.peyvand.security.model.SignInWay;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./peyvand import PATH...}: brings files, or all files of a folder, into the branch; lists former imports and takes them back. */
@Component(service = CliCommand.class)
public final class ImportCommand implements CliCommand {

    private static final int PREVIEW_ROWS = 5;

    private final Imports imports;
    private final ImportHistory history;
    private final EntityDescriptions descriptions;
    private final Database database;
    private final Exports exports;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "peyvand.import.path")
    List<Path> paths;

    @Option(names = "--yes")
    boolean yes;

    @Option(names = "--mapping", paramLabel = "FILE")
    Path mapping;

    @Option(names = "--mode", paramLabel = "both|create|update")
    ImportMode mode = ImportMode.BOTH;

    @Option(names = "--currency", paramLabel = "CODE")
    String currency;

    @Option(names = "--encoding", paramLabel = "NAME")
    String encoding;

    @Option(names = "--refused", paramLabel = "DIR")
    Path refused;

    @Option(names = "--preview")
    boolean preview;

    @Option(names = "--from-export", paramLabel = "DIR")
    Path export;

    @Option(names = "--history")
    boolean past;
    @Option(names = "--undo", paramLabel = "NUMBER|last")
    String undo;

    /** Needs the import service and its history, and the database for the place of refused rows. */
    @Activate
    public ImportCommand(@Reference Imports imports, @Reference ImportHistory history, @Reference EntityDescriptions descriptions,
            @Reference Database database, @Reference Exports exports) {
        this.imports = imports;
        this.exports = exports;
        this.history = history;
        this.descriptions = descriptions;
        this.database = database;
    }

    @Override
    public String name() {
        return "import";
    }

    /** In an empty folder nobody is known yet. */
    @Override
    public boolean opensDatabase() {
        return export == null;
    }

    private int rebuild(CliContext context) {
        Outcome<Exports.Export> built = exports.read(context.resolve(export), SignInWay.COMMAND_LINE, new ProgressLine(context.err()));
        if (!built.isDone()) {
            context.complain(built.diagnostics());
            return FAILED;
        }
        ExportCommand.tell(built.value(), "import.rebuilt", context);
        return DONE;
    }

    @Override
    public int run(CliContext context) throws IOException {
        if (export != null) {
            return rebuild(context);
        }
        if (past || undo != null) {
            ImportPast imported = new ImportPast(history, descriptions, context);
            return past ? imported.list() : imported.undo(undo, preview, new ProgressLine(context.err()));
        }
        if (paths == null || paths.isEmpty()) {
            context.complain(Message.of(UsageErrors.class, "usage.missing", "PATH"));
            context.complain(Message.of(UsageErrors.class, "usage.hint", name()));
            return WRONG_USAGE;
        }
        ImportPlan plan = imports.plan(files(context), planOptions(context));
        if (preview) {
            PreviewPrinter printer = new PreviewPrinter(context);
            printer.print(imports.preview(plan, PREVIEW_ROWS));
            printer.print(imports.trial(plan, new ProgressLine(context.err())));
            return DONE;
        }
        ImportOptions options = ImportOptions.standard().withMode(mode).withAutoApply(yes)
                .withRefusedFolder(refusedFolder(context));
        ImportReport report = imports.run(plan, options, new ProgressLine(context.err()));
        new ImportSummary(context).print(report);
        if (!context.json()) {
            history.latest(1).stream().filter(record -> record.getId().equals(report.record())).forEach(record -> context.say(Message.of(ImportCommand.class, "import.undo", record.getNumber())));
        }
        return report.complete() ? DONE : SOME_REFUSED;
    }

    /** In the data folder unless said otherwise: what lies beside the input would be taken for input the next time. */
    private Path refusedFolder(CliContext context) {
        if (refused != null) {
            return context.resolve(refused);
        }
        boolean inMemory = database.folder().toString().isEmpty();
        return inMemory ? null : database.folder().resolve("refused");
    }

    private PlanOptions planOptions(CliContext context) {
        PlanOptions options = PlanOptions.of(context.culture());
        if (currency != null) {
            options = options.withCurrency(currency);
        }
        if (encoding != null) {
            options = options.withEncoding(encoding);
        }
        return mapping == null ? options : options.withMapping(context.resolve(mapping));
    }

    private List<Path> files(CliContext context) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path named : paths) {
            Path path = context.resolve(named);
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            files.add(path);
        }
        return files;
    }
}
