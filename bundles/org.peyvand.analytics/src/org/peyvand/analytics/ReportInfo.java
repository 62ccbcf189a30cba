package org.peyvand.analytics;

import java.util.List;
import java.util.Optional;

/**
 * Describes a report without loading its classes.
 *
 * @param id          unique id, for example {@code sales.pipeline}
 * @param label       name shown to people
 * @param description one sentence on what it shows
 * @param category    heading under which reports are listed
 * @param formats     formats it can be rendered to, in order of preference
 * @param parameters  what it asks for, in order
 */
public record ReportInfo(String id, Labelled label, Labelled description, Labelled category, List<Format> formats,
        List<ReportParameter> parameters) {

    /** Copies the lists. */
    public ReportInfo {
        formats = List.copyOf(formats);
        parameters = List.copyOf(parameters);
    }

    /**
     * Finds a parameter.
     *
     * @param name its technical name
     * @return the parameter, empty when the report has none of that name
     */
    public Optional<ReportParameter> parameter(String name) {
        return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }
}
