package org.peyvand.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.peyvand.analytics.Format;
import org.peyvand.analytics.ReportInfo;
import org.peyvand.analytics.ReportParameter;
import org.peyvand.cli.CliContext;

/** Prints which reports there are, in which formats, and what each asks for. */
final class ReportList {

    private final CliContext context;
    private final Locale language;

    ReportList(CliContext context) {
        this.context = context;
        this.language = context.culture().language();
    }

    void print(List<ReportInfo> reports) {
        if (context.json()) {
            JsonOutput.print(context.out(), json -> {
                json.writeArrayFieldStart("reports");
                for (ReportInfo report : reports) {
                    write(json, report);
                }
                json.writeEndArray();
            });
            return;
        }
        reports.forEach(this::print);
    }

    private void print(ReportInfo report) {
        context.out().println(report.id() + "  " + report.label().in(language));
        context.out().println("    " + report.description().in(language));
        context.out().println("    --format " + String.join("|", report.formats().stream().map(Format::extension).toList()));
        for (ReportParameter parameter : report.parameters()) {
            context.out().println("    --param " + parameter.name() + "=" + values(parameter) + "  " + parameter.label().in(language));
        }
    }

    private static String values(ReportParameter parameter) {
        String choices = String.join("|", parameter.choices().stream().map(ReportParameter.Choice::value).toList());
        String kind = choices.isEmpty() ? parameter.type().name() : choices;
        return parameter.defaultValue().map(d -> kind + " (" + d + ")").orElse(kind);
    }

    private void write(JsonGenerator json, ReportInfo report) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", report.id());
        json.writeStringField("label", report.label().in(language));
        json.writeArrayFieldStart("formats");
        for (Format format : report.formats()) {
            json.writeString(format.extension());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("parameters");
        for (ReportParameter parameter : report.parameters()) {
            json.writeString(parameter.name());
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
