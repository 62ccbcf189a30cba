package org.peyvand.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.analytics.Format;
import org.peyvand.analytics.ReportInfo;
import org.peyvand.analytics.Reports;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.CliContext;
import org.peyvand.core.report.ReportRequest;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./peyvand report [ID]}: lists the reports, or renders one to a file or, where it is text, to standard output. */
@Component(service = CliCommand.class)
public final class ReportCommand implements CliCommand {

    private final Reports reports;

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "peyvand.report.id")
    String id;

    @Option(names = "--format", paramLabel = "pdf|html|xlsx|csv")
    String format;

    @Option(names = "--out", paramLabel = "FILE")
    Path out;

    @Option(names = "--param", paramLabel = "NAME=VALUE")
    Map<String, String> parameters = new LinkedHashMap<>();

    /** Needs the report service. */
    @Activate
    public ReportCommand(@Reference Reports reports) {
        this.reports = reports;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public boolean needsSignIn() {
        return id != null;
    }

    @Override
    public int run(CliContext context) throws IOException {
        if (id == null) {
            new ReportList(context).print(reports.all());
            return DONE;
        }
        Optional<ReportInfo> report = reports.find(id);
        if (report.isEmpty()) {
            context.complain(Message.of(ReportCommand.class, "report.unknown", id));
            return WRONG_USAGE;
        }
        Optional<Format> wanted = format(report.get());
        if (wanted.isEmpty()) {
            context.complain(Message.of(ReportCommand.class, "report.format", id, String.valueOf(format), names(report.get().formats())));
            return WRONG_USAGE;
        }
        var request = new ReportRequest(id, parameters, context.culture());
        Outcome<ReportRequest> checked = reports.check(request);
        if (!checked.isDone()) {
            context.complain(checked.diagnostics());
            return WRONG_USAGE;
        }
        return render(request, wanted.get(), context);
    }

    /** By {@code --format}, else by the ending of the file, else the report's first. */
    private Optional<Format> format(ReportInfo report) {
        Optional<Format> named = Optional.of(report.formats().getFirst());
        if (format != null) {
            named = Format.of(format);
        } else if (out != null && out.toString().contains(".")) {
            named = Format.of(out.toString().substring(out.toString().lastIndexOf('.') + 1));
        }
        return named.filter(report.formats()::contains);
    }

    private int render(ReportRequest request, Format wanted, CliContext context) throws IOException {
        boolean text = wanted == Format.CSV || wanted == Format.HTML;
        if (out == null && text && !context.json()) {
            return toStandardOutput(request, wanted, context);
        }
        Outcome<Path> rendered = out == null ? reports.renderInto(request, wanted, context.folder())
                : reports.render(request, wanted, context.resolve(out));
        context.complain(rendered.diagnostics());
        if (!rendered.isDone()) {
            return FAILED;
        }
        if (context.json()) {
            JsonOutput.print(context.out(), json -> {
                json.writeStringField("report", id);
                json.writeStringField("format", wanted.extension());
                json.writeStringField("file", rendered.value().toString());
            });
        } else {
            context.say(Message.of(ReportCommand.class, "report.written", rendered.value().toString()));
        }
        return DONE;
    }

    private int toStandardOutput(ReportRequest request, Format wanted, CliContext context) {
        var bytes = new ByteArrayOutputStream();
        Outcome<Long> rendered = reports.render(request, wanted, bytes);
        context.complain(rendered.diagnostics());
        if (!rendered.isDone()) {
            return FAILED;
        }
        PrintWriter standard = context.out();
        standard.print(bytes.toString(StandardCharsets.UTF_8));
        standard.flush();
        return DONE;
    }

    private static String names(List<Format> formats) {
        return String.join(", ", formats.stream().map(Format::extension).toList());
    }
}
