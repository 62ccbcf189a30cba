package org.peyvand.analytics.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.peyvand.analytics.ReportInfo;
import org.peyvand.analytics.Reports;
import org.peyvand.base.Progress;
import org.peyvand.ui.Kit;
import org.peyvand.ui.go.Destination;
import org.peyvand.ui.go.DestinationSource;

/** The reports, each opened in the part of reports. */
public final class ReportSource implements DestinationSource {
    @Override
    public void search(Kit kit, String words, Progress progress, Consumer<List<Destination>> found) {
        Locale language = kit.culture().language();
        found.accept(kit.service(Reports.class).all().stream().map(report -> destination(kit, report, language)).toList());
    }

    private static Destination destination(Kit kit, ReportInfo report, Locale language) {
        return Destination.of("report:" + report.id(), "file-earmark-bar-graph", report.label().in(language), report.category().in(language),
                aside -> open(kit, report.id()));
    }

    private static void open(Kit kit, String id) {
        kit.navigation().openPart(ReportsPart.ID);
        if (kit.service(EPartService.class).findPart(ReportsPart.ID).getObject() instanceof ReportsPart part) {
            part.open(id);
        }
    }
}
