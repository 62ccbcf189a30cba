package org.peyvand.core.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.peyvand.base.culture.Culture;

/**
 * Asks for one report.
 *
 * @param reportId   id of the report, for example {@code sales.pipeline}
 * @param parameters values by parameter name; a blank value counts as absent
 * @param culture    language, direction, calendar and digits of the result
 */
public record ReportRequest(String reportId, Map<String, String> parameters, Culture culture) {

    /** Copies the parameters. */
    public ReportRequest {
        Objects.requireNonNull(reportId, "reportId");
        Objects.requireNonNull(culture, "culture");
        parameters = Map.copyOf(parameters);
    }

    /**
     * Returns the value of a parameter.
     *
     * @param name the parameter
     * @return its value, empty when absent or blank
     */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /**
     * Returns the value of a day parameter.
     *
     * @param name the parameter
     * @return the day, empty when absent
     * @throws java.time.format.DateTimeParseException when the value is no ISO day; checked requests hold ISO days only
     */
    public Optional<LocalDate> day(String name) {
        return parameter(name).map(LocalDate::parse);
    }
}
