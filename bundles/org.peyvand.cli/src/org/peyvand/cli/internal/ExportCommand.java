package org.peyvand.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.CliContext;
import org.peyvand.safety.Exports;
import org.peyvand.safety.RunningPeyvand;
import org.peyvand.security.model.SignInWay;
import picocli.CommandLine.Option;

/** {@code ./peyvand export --to DIR}: the whole branch as open files. */
@Component(service = CliCommand.class)
public final class ExportCommand implements CliCommand, ForOthers {
    private final Exports exports;
    private final Elsewhere elsewhere;

    @Option(names = "--to", paramLabel = "DIR", required = true)
    Path to;

    /** Made by Declarative Services. */
    @Activate
    public ExportCommand(@Reference Exports exports, @Reference RunningPeyvand running) {
        this.exports = exports;
        this.elsewhere = new Elsewhere(running);
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public void asking(GlobalOptions given) {
        elsewhere.asking(given);
    }

    @Override
    public boolean opensDatabase() {
        return !elsewhere.isOpen();
    }

    @Override
    public int run(CliContext context) throws IOException {
        Path folder = context.resolve(to);
        Outcome<Exports.Export> written = opensDatabase() ? exports.write(folder, SignInWay.COMMAND_LINE, new ProgressLine(context.err()))
            : elsewhere.ask(name(), Map.of("to", folder.toString()), context).map(told -> new Exports.Export(Path.of(told.get("folder")),
                Integer.parseInt(told.get("tables")), Long.parseLong(told.get("rows")), told.get("content")));
        if (!written.isDone()) {
            context.complain(written.diagnostics());
            return FAILED;
        }
        tell(written.value(), "export.done", context);
        context.complain(written.diagnostics());
        return DONE;
    }

    /** Prints what was written or read. */
    static void tell(Exports.Export export, String key, CliContext context) {
        if (context.json()) {
            JsonOutput.print(context.out(), json -> {
                json.writeStringField("folder", export.folder().toString());
                json.writeNumberField("tables", export.tables());
                json.writeNumberField("rows", export.rows());
                json.writeStringField("content", export.content());
            });
        } else {
            context.say(Message.of(ExportCommand.class, key, export.tables(), export.rows(), export.folder().toString(), export.content()));
        }
    }
}
