package org.peyvand.analytics.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.peyvand.analytics.ReportInfo;
import org.peyvand.analytics.ReportParameter;
import org.peyvand.core.report.ExtraFilter;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRequest;

/** Words above the table by which extra fields a report was narrowed. */
final class ExtraFilters {
    private ExtraFilters() {
    }

    /** The same report with these filters among those that its source has named. */
    static ReportData told(ReportInfo info, ReportRequest request, ReportData data) {
        Map<String, Object> filters = new LinkedHashMap<>();
        if (data.values().get(ReportData.FILTERS) instanceof Map<?, ?> named) {
            named.forEach((label, value) -> filters.put(String.valueOf(label), value));
        }
        int before = filters.size();
        Locale language = request.culture().language();
        for (ReportParameter parameter : info.parameters()) {
            if (ExtraFilter.isExtra(parameter.name())) {
                request.parameter(parameter.name()).ifPresent(value -> filters.put(parameter.label().in(language), worded(parameter, value, language)));
            }
        }
        if (filters.size() == before) {
            return data;
        }
        Map<String, Object> values = new LinkedHashMap<>(data.values());
        values.put(ReportData.FILTERS, filters);
        return new ReportData(data.title(), data.columns(), data.rows(), values, data.charts());
    }

    private static String worded(ReportParameter parameter, String value, Locale language) {
        return parameter.choices().stream().filter(choice -> choice.value().equals(value)).findFirst().map(choice -> choice.label().in(language)).orElse(value);
    }
}
