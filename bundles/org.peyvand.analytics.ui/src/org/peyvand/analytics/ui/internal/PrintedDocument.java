package org.peyvand.analytics.ui.internal;

import java.nio.file.Path;
import java.util.Map;
import org.peyvand.analytics.Format;
import org.peyvand.analytics.ReportInfo;
import org.peyvand.analytics.ReportParameter;
import org.peyvand.analytics.Reports;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.report.ReportRequest;

/** Makes the printed form of a document. Not on the UI thread. */
final class PrintedDocument {
    /** The report that prints a document. */
    static final String REPORT = "sales.invoice";

    private final Reports reports;
    private final Path folder;

    /** @param folder where printed documents go; made when it is missing */
    PrintedDocument(Reports reports, Path folder) {
        this.reports = reports;
        this.folder = folder;
    }

    /**
     * Prints a document.
     *
     * @param document its id or number
     * @return the PDF, named by the document's kind and number; an earlier print of the same document is replaced
     */
    Outcome<Path> print(String document, Culture culture) {
        ReportInfo info = reports.find(REPORT).orElse(null);
        if (info == null) {
            return Outcome.refused(ReportText.of("document.noReport", REPORT));
        }
        ReportParameter asked = info.parameters().stream().filter(ReportParameter::required).findFirst()
                .or(() -> info.parameters().stream().findFirst()).orElse(null);
        if (asked == null) {
            return Outcome.refused(ReportText.of("document.noReport", REPORT));
        }
        ReportRequest request = new ReportRequest(REPORT, Map.of(asked.name(), document), culture);
        return reports.renderInto(request, Format.PDF, folder);
    }
}
