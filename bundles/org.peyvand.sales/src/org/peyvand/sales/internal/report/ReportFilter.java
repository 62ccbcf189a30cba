package org.peyvand.sales.internal.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
import org.peyvand.base.text.Message;
import org.peyvand.core.report.ExtraFilter;
import org.peyvand.core.report.ReportRefused;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.meta.EntityDescription;

/** The parameters every sales report shares: first and last day, calendar of months, currency; and how they are worded above the table. */
final class ReportFilter {

    private final ReportRequest request;

    /**
     * Reads the parameters.
     *
     * @param request the checked request
     * @throws ReportRefused when the last day lies before the first
     */
    ReportFilter(ReportRequest request) {
        this.request = request;
        if (from().isPresent() && to().isPresent() && to().get().isBefore(from().get())) {
            throw new ReportRefused(Message.of(ReportFilter.class, "days.reversed", from().get(), to().get()));
        }
    }

    Optional<LocalDate> from() {
        return request.day("from");
    }

    Optional<LocalDate> to() {
        return request.day("to");
    }

    Optional<String> text(String parameter) {
        return request.parameter(parameter);
    }

    /**
     * The records that have what was asked of extra fields.
     *
     * @param before what stands before the paths of the entity; may be empty
     */
    Criterion extras(EntityDescription entity, String before) {
        return ExtraFilter.of(request, entity, before);
    }

    Culture culture() {
        return request.culture();
    }

    /** {@return the calendar months and quarters are counted in: the one asked for, else that of the language} */
    CalendarSystem calendar() {
        return request.parameter("calendar").map(name -> "jalali".equals(name) ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN)
                .orElse(request.culture().calendar());
    }

    /** {@return the span of days in words} */
    String span() {
        Culture culture = request.culture();
        String first = from().map(culture::longDate).orElse(null);
        String last = to().map(culture::longDate).orElse(null);
        if (first != null && last != null) {
            return word("days.between").replace("{0}", first).replace("{1}", last);
        }
        if (first != null) {
            return word("days.from").replace("{0}", first);
        }
        return last != null ? word("days.to").replace("{0}", last) : word("days.all");
    }

    /**
     * Words the chosen filters.
     *
     * @param parameters the parameters to mention when they are given
     * @return values by label
     */
    Map<String, Object> chosen(String... parameters) {
        Map<String, Object> chosen = new LinkedHashMap<>();
        for (String parameter : parameters) {
            request.parameter(parameter).ifPresent(value -> chosen.put(word("filter." + parameter), value));
        }
        return chosen;
    }

    String word(String key) {
        return Labels.of(ReportFilter.class, key, request.culture().language());
    }
}
