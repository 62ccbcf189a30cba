package org.peyvand.analytics.ui.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peyvand.analytics.ReportInfo;

/** The reports under the headings of their categories, as they are listed. */
final class ReportShelf {

    /** Reports of one category. */
    record Group(String label, List<ReportInfo> reports) {
    }

    private ReportShelf() {
    }

    /** The order of the reports is kept; a category stands where its first report stands. */
    static List<Group> groups(List<ReportInfo> reports, Locale language) {
        Map<String, List<ReportInfo>> byCategory = new LinkedHashMap<>();
        reports.forEach(report -> byCategory.computeIfAbsent(report.category().in(language), label -> new ArrayList<>()).add(report));
        return byCategory.entrySet().stream().map(each -> new Group(each.getKey(), List.copyOf(each.getValue()))).toList();
    }
}
