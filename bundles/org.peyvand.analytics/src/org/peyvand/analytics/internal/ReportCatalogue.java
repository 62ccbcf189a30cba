package org.peyvand.analytics.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.peyvand.analytics.Format;
import org.peyvand.analytics.ReportInfo;
import org.peyvand.analytics.ReportParameter;
import org.peyvand.extensions.BrokenContribution;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Contributions;
import org.peyvand.extensions.Extensions;

/** Reads the reports contributed to {@code org.peyvand.analytics.reports}. Of two reports with one id the first wins. */
final class ReportCatalogue {

    private static final String POINT = "org.peyvand.analytics.reports";
    private static final int USUAL_PLACE = 100;
    private static final Comparator<ReportEntry> BY_PLACE = Comparator.comparingInt((ReportEntry entry) -> place(entry.contribution()))
            .thenComparing(entry -> entry.info().id());

    private final Extensions extensions;
    private final ExtraParameters extras;

    ReportCatalogue(Extensions extensions, ExtraParameters extras) {
        this.extensions = extensions;
        this.extras = extras;
    }

    /** {@return every sound report, by place and id} */
    List<ReportEntry> entries() {
        Map<String, ReportEntry> byId = new LinkedHashMap<>();
        Contributions.collect(extensions.of(POINT), this::read).forEach(entry -> byId.putIfAbsent(entry.info().id(), entry));
        return byId.values().stream().sorted(BY_PLACE).toList();
    }

    /**
     * Finds a report.
     *
     * @param id its id
     * @return the report, empty when nobody contributes it
     */
    Optional<ReportEntry> entry(String id) {
        return entries().stream().filter(entry -> entry.info().id().equals(id)).findFirst();
    }

    private ReportEntry read(Contribution report) {
        report.required("source");
        report.required("label");
        List<ReportParameter> parameters = Stream.concat(report.children("parameter").stream().map(ReportCatalogue::parameter), extras.of(report).stream()).toList();
        return new ReportEntry(new ReportInfo(report.required("id"), language -> report.label("label", language),
                language -> report.label("description", language), language -> report.label("category", language),
                formats(report), parameters), report);
    }

    private static List<Format> formats(Contribution report) {
        List<Format> formats = new ArrayList<>();
        for (String name : report.attribute("formats").orElse("pdf,html,xlsx,csv").split(",")) {
            formats.add(Format.of(name).orElseThrow(() -> broken(report, "knows no format '" + name.strip() + "'")));
        }
        return formats;
    }

    private static ReportParameter parameter(Contribution parameter) {
        parameter.required("label");
        String type = parameter.attribute("type").orElse("text").toUpperCase(Locale.ROOT);
        List<ReportParameter.Choice> choices = parameter.children("choice").stream()
                .map(choice -> new ReportParameter.Choice(choice.required("value"), language -> choice.label("label", language))).toList();
        try {
            return new ReportParameter(parameter.required("name"), language -> parameter.label("label", language),
                    ReportParameter.Type.valueOf(type), parameter.attribute("default"),
                    parameter.attribute("required").map(Boolean::parseBoolean).orElse(false), choices, parameter.attribute("entity"));
        } catch (IllegalArgumentException e) {
            throw broken(parameter, "has a parameter of unknown type '" + type + "'");
        }
    }

    private static int place(Contribution report) {
        try {
            return report.attribute("order").map(Integer::parseInt).orElse(USUAL_PLACE);
        } catch (NumberFormatException e) {
            return USUAL_PLACE;
        }
    }

    private static BrokenContribution broken(Contribution element, String what) {
        return new BrokenContribution("A " + element.element() + " of " + POINT + " in bundle " + element.bundle() + ' ' + what);
    }
}
