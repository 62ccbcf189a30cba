package org.peyvand.analytics.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.peyvand.analytics.ReportInfo;
import org.peyvand.analytics.ReportParameter;
import org.peyvand.analytics.Reports;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.report.ReportRequest;

/** Checks the parameters of one request against the description of its report, and brings values into their technical form. */
final class ParameterCheck {

    private final ReportInfo report;
    private final ReportRequest request;
    private final List<Diagnostic> reasons = new ArrayList<>();
    private final Map<String, String> checked = new LinkedHashMap<>();

    ParameterCheck(ReportInfo report, ReportRequest request) {
        this.report = report;
        this.request = request;
    }

    /** {@return the request with technical values and defaults, or every reason against it} */
    Outcome<ReportRequest> run() {
        for (String name : new TreeSet<>(request.parameters().keySet())) {
            if (report.parameter(name).isEmpty()) {
                refuse(name, "parameter.unknown", name, report.id(), names());
            }
        }
        report.parameters().forEach(this::check);
        return reasons.isEmpty() ? Outcome.done(new ReportRequest(request.reportId(), checked, request.culture())) : Outcome.refused(reasons);
    }

    private void check(ReportParameter parameter) {
        Optional<String> given = request.parameter(parameter.name()).or(parameter::defaultValue);
        if (given.isPresent()) {
            technical(parameter, given.get()).ifPresent(value -> checked.put(parameter.name(), value));
        } else if (parameter.required()) {
            refuse(parameter.name(), "parameter.missing", parameter.name(), label(parameter));
        }
    }

    private Optional<String> technical(ReportParameter parameter, String value) {
        return switch (parameter.type()) {
            case TEXT, RECORD -> Optional.of(value);
            case INTEGER -> integer(parameter, value);
            case NUMBER -> number(parameter, value);
            case DATE -> day(parameter, value);
            case CHOICE -> choice(parameter, value);
        };
    }

    private Optional<String> integer(ReportParameter parameter, String value) {
        Outcome<BigDecimal> number = request.culture().parseNumber(value);
        if (number.isDone() && number.value().stripTrailingZeros().scale() <= 0) {
            return Optional.of(number.value().toBigInteger().toString());
        }
        refuse(parameter.name(), "parameter.integer", parameter.name(), value);
        return Optional.empty();
    }

    private Optional<String> number(ReportParameter parameter, String value) {
        Outcome<BigDecimal> number = request.culture().parseNumber(value);
        if (number.isDone()) {
            return Optional.of(number.value().toPlainString());
        }
        refuse(parameter.name(), "parameter.number", parameter.name(), value);
        return Optional.empty();
    }

    private Optional<String> day(ReportParameter parameter, String value) {
        Outcome<LocalDate> day = request.culture().parseDate(value);
        if (day.isDone()) {
            return Optional.of(day.value().toString());
        }
        refuse(parameter.name(), "parameter.date", parameter.name(), day.diagnostics().getFirst().message());
        return Optional.empty();
    }

    private Optional<String> choice(ReportParameter parameter, String value) {
        Optional<String> match = parameter.choices().stream().map(ReportParameter.Choice::value)
                .filter(value::equalsIgnoreCase).findFirst();
        if (match.isEmpty()) {
            String allowed = parameter.choices().stream().map(ReportParameter.Choice::value).collect(Collectors.joining(", "));
            refuse(parameter.name(), "parameter.choice", parameter.name(), value, allowed);
        }
        return match;
    }

    private String names() {
        return report.parameters().stream().map(ReportParameter::name).collect(Collectors.joining(", "));
    }

    private String label(ReportParameter parameter) {
        return parameter.label().in(request.culture().language());
    }

    private void refuse(String parameter, String key, Object... args) {
        reasons.add(Diagnostic.error(parameter, Message.of(Reports.class, key, args)));
    }
}
