package org.peyvand.analytics.ui.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peyvand.analytics.Format;
import org.peyvand.analytics.ReportInfo;
import org.peyvand.analytics.ReportParameter;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.report.ExtraFilter;
import org.peyvand.core.report.ReportRequest;

/** One report and the answers to what it asks for. Knows no widgets. */
final class ReportQuestion {
    private final ReportInfo report;
    private final Map<String, String> values = new HashMap<>();
    private Culture culture;

    /** With the defaults of the report. */
    ReportQuestion(ReportInfo report, Culture culture) {
        this.report = report;
        this.culture = culture;
        report.parameters().forEach(parameter -> parameter.defaultValue().ifPresent(value -> values.put(parameter.name(), value)));
    }

    /** The same question to the report as it is now: answers to what it does not ask any more are left out. */
    ReportQuestion renewed(ReportInfo now) {
        var renewed = new ReportQuestion(now, culture);
        now.parameters().forEach(parameter -> renewed.set(parameter.name(), value(parameter.name())));
        return renewed;
    }

    ReportInfo report() {
        return report;
    }

    Culture culture() {
        return culture;
    }

    /** In which language, direction, calendar and digits the report is written. */
    void culture(Culture other) {
        culture = other;
    }

    /** The technical value; an empty text when there is none. */
    String value(String parameter) {
        return values.getOrDefault(parameter, "");
    }

    /** @param value null or blank for none */
    void set(String parameter, String value) {
        if (value == null || value.isBlank()) {
            values.remove(parameter);
        } else {
            values.put(parameter, value.strip());
        }
    }

    /** Whether a parameter is seldom wanted: it narrows a report that is complete without it. Days are wanted often. */
    boolean isExtra(ReportParameter parameter) {
        return !parameter.required() && parameter.defaultValue().isEmpty()
            && (parameter.type() != ReportParameter.Type.DATE || ExtraFilter.isExtra(parameter.name()));
    }

    /** What must still be answered. */
    List<ReportParameter> missing() {
        return report.parameters().stream().filter(parameter -> parameter.required() && value(parameter.name()).isEmpty()).toList();
    }

    ReportRequest request() {
        return new ReportRequest(report.id(), values, culture);
    }

    /** A name for the file: the report's own, and the day, with nothing in it that a file system minds. */
    String fileName(Format format, LocalDate day) {
        String label = report.label().in(culture.language()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        return label + " " + day + "." + format.extension();
    }
}
