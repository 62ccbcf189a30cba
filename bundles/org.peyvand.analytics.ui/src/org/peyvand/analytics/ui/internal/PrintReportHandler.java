package org.peyvand.analytics.ui.internal;

import jakarta.inject.Named;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.analytics.Format;
import org.peyvand.analytics.Reports;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.ui.Kit;

/** Makes the PDF of a report for a page that shows the same, and opens it. */
public final class PrintReportHandler {
    /** Name of the command's parameter: the id of the report. */
    public static final String REPORT = "org.peyvand.analytics.ui.parameter.report";
    /** Name of the command's parameter: values of the report's parameters, such as {@code from=2026-03-21;to=2026-04-20}. */
    public static final String VALUES = "org.peyvand.analytics.ui.parameter.values";

    @Execute
    void print(Kit kit, @Named(REPORT) String report, @Optional @Named(VALUES) String values, @Optional @Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
        Culture culture = kit.culture();
        Reports reports = kit.service(Reports.class);
        kit.background().task(ReportText.of("task.document"), progress -> reports.renderInto(new ReportRequest(report, read(values), culture), Format.PDF,
            RenderDocumentHandler.folder(kit))).visible().then(outcome -> RenderDocumentHandler.show(kit, shell, outcome)).start();
    }

    /** The values of a text. */
    static Map<String, String> read(String values) {
        Map<String, String> read = new TreeMap<>();
        for (String pair : values == null ? new String[0] : values.split(";")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                read.put(pair.substring(0, sign), pair.substring(sign + 1));
            }
        }
        return read;
    }
}
