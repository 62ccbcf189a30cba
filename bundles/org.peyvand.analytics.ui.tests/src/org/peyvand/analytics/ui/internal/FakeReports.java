package org.peyvand.analytics.ui.internal;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peyvand.analytics.Format;
import org.peyvand.analytics.ReportInfo;
import org.peyvand.analytics.ReportParameter;
import org.peyvand.analytics.ReportParameter.Type;
import org.peyvand.analytics.Reports;
import org.peyvand.base.Outcome;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRequest;

/** Reports that are only described, and remember what was asked. */
final class FakeReports implements Reports {
    final List<ReportInfo> infos = new ArrayList<>();
    final List<ReportRequest> asked = new ArrayList<>();

    static ReportInfo report(String id, String category, ReportParameter... parameters) {
        return new ReportInfo(id, language -> id + " (" + language.getLanguage() + ")", language -> "about " + id,
                language -> category, List.of(Format.values()), List.of(parameters));
    }

    static ReportParameter parameter(String name, Type type, String fallback, boolean required) {
        return new ReportParameter(name, language -> name.toUpperCase(Locale.ROOT), type, Optional.ofNullable(fallback), required, List.of(), Optional.empty());
    }

    @Override
    public List<ReportInfo> all() {
        return infos;
    }

    @Override
    public Optional<ReportInfo> find(String id) {
        return infos.stream().filter(info -> info.id().equals(id)).findFirst();
    }

    @Override
    public Outcome<ReportRequest> check(ReportRequest request) {
        return Outcome.done(request);
    }

    @Override
    public Outcome<ReportData> data(ReportRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Path> render(ReportRequest request, Format format, Path target) {
        asked.add(request);
        return Outcome.done(target);
    }

    @Override
    public Outcome<Path> renderInto(ReportRequest request, Format format, Path folder) {
        return render(request, format, folder.resolve("Named by the report." + format.extension()));
    }

    @Override
    public Outcome<Long> render(ReportRequest request, Format format, OutputStream target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void warmUp() {
        throw new UnsupportedOperationException();
    }
}
