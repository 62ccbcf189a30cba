package org.peyvand.analytics.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.analytics.Format;
import org.peyvand.analytics.ReportInfo;
import org.peyvand.analytics.ReportParameter;
import org.peyvand.analytics.Reports;
import org.peyvand.analytics.render.RenderFailure;
import org.peyvand.analytics.render.RenderJob;
import org.peyvand.analytics.render.ReportRenderer;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRefused;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.core.report.ReportSource;
import org.peyvand.extensions.BrokenContribution;
import org.peyvand.extensions.Extensions;
import org.peyvand.persistence.UnitOfWork;

/** The reports that bundles contribute. */
@Component
public final class ContributedReports implements Reports {

    private static final Logger LOG = System.getLogger(ContributedReports.class.getName());

    private final ReportCatalogue catalogue;
    private final Services services;

    /**
     * Makes the service.
     *
     * @param extensions contributions of all bundles
     * @param context    to reach sources and the engine when they are needed
     */
    @Activate
    public ContributedReports(@Reference Extensions extensions, BundleContext context) {
        this.services = new Services(context);
        this.catalogue = new ReportCatalogue(extensions, new ExtraParameters(services));
    }

    @Override
    public List<ReportInfo> all() {
        return catalogue.entries().stream().map(ReportEntry::info).toList();
    }

    @Override
    public Optional<ReportInfo> find(String id) {
        return catalogue.entry(id).map(ReportEntry::info);
    }

    @Override
    public Outcome<ReportRequest> check(ReportRequest request) {
        return entry(request).then(entry -> checked(entry, request));
    }

    @Override
    public Outcome<ReportData> data(ReportRequest request) {
        return entry(request).then(this::permitted).then(entry -> checked(entry, request).then(checked -> load(entry, checked)));
    }

    @Override
    public Outcome<Path> render(ReportRequest request, Format format, Path target) {
        return prepare(request, format).then(rendering -> write(request, rendering, target));
    }

    @Override
    public Outcome<Path> renderInto(ReportRequest request, Format format, Path folder) {
        return prepare(request, format).then(rendering -> write(request, rendering, folder.resolve(rendering.name() + '.' + format.extension())));
    }

    private static Outcome<Path> write(ReportRequest request, Rendering rendering, Path target) {
        try {
            CompleteFile.write(target, rendering.content());
            return Outcome.done(target);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Report file not written", e);
            return refused("file.failed", target.toString(), String.valueOf(e.getMessage()));
        } catch (RenderFailure e) {
            return failed(request, e);
        }
    }

    @Override
    public Outcome<Long> render(ReportRequest request, Format format, OutputStream target) {
        return prepare(request, format).then(rendering -> {
            try {
                ByteArrayOutputStream whole = new ByteArrayOutputStream();
                rendering.content().write(whole);
                whole.writeTo(target);
                target.flush();
                return Outcome.done((long) whole.size());
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "Report not written", e);
                return refused("stream.failed", String.valueOf(e.getMessage()));
            } catch (RenderFailure e) {
                return failed(request, e);
            }
        });
    }

    @Override
    public void warmUp() {
        services.with(ReportRenderer.class, null, renderer -> {
            renderer.warmUp();
            return renderer;
        });
    }

    private Outcome<Rendering> prepare(ReportRequest asked, Format format) {
        Culture culture = format == Format.CSV ? Culture.english() : asked.culture();
        return entry(asked).then(this::permitted).then(entry -> offered(entry, format))
                // parameters are read in the language they were typed in, whatever the language of the result
                .then(entry -> checked(entry, asked)
                        .then(checked -> load(entry, new ReportRequest(checked.reportId(), checked.parameters(), culture)))
                        .map(data -> new Rendering(FileName.of(data, entry.info().id()), content(entry, data, culture, format))));
    }

    private Outcome<ReportEntry> permitted(ReportEntry entry) {
        // a document is printed by whoever may read it; a record that only narrows a report makes it no document
        boolean paper = entry.info().parameters().stream().anyMatch(parameter -> parameter.required() && parameter.type() == ReportParameter.Type.RECORD);
        boolean able = paper || services.with(UnitOfWork.class, null, work -> work.read(session -> session.permitted().allows(PERMISSION))).orElse(true);
        return able ? Outcome.done(entry) : refused("report.denied");
    }

    private Outcome<ReportEntry> offered(ReportEntry entry, Format format) {
        if (!entry.info().formats().contains(format)) {
            String offered = entry.info().formats().stream().map(Format::extension).collect(Collectors.joining(", "));
            return refused("format.unknown", entry.info().id(), format.extension(), offered);
        }
        boolean able = format == Format.CSV
                || services.with(ReportRenderer.class, null, renderer -> renderer.formats().contains(format)).orElse(false);
        return able ? Outcome.done(entry) : refused("engine.missing", format.extension());
    }

    private CompleteFile.Content content(ReportEntry entry, ReportData data, Culture culture, Format format) {
        return format == Format.CSV ? target -> CsvReport.write(data, target)
                : target -> draw(new RenderJob(data, culture, format, entry.design()), target);
    }

    private void draw(RenderJob job, OutputStream target) throws IOException {
        try {
            services.with(ReportRenderer.class, null, renderer -> drawn(renderer, job, target))
                    .orElseThrow(() -> new RenderFailure("The rendering engine has gone", null));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static RenderJob drawn(ReportRenderer renderer, RenderJob job, OutputStream target) {
        try {
            renderer.render(job, target);
            return job;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome<ReportData> load(ReportEntry entry, ReportRequest request) {
        try {
            String component = entry.contribution().required("source");
            ReportData data = services.with(ReportSource.class, "(component.name=" + component + ')', source -> source.load(request))
                    .orElseGet(() -> entry.contribution().create("source", ReportSource.class).load(request));
            return Outcome.done(ExtraFilters.told(entry.info(), request, data), notes(data));
        } catch (ReportRefused e) {
            return Outcome.refused(e.reason());
        } catch (BrokenContribution e) {
            LOG.log(Level.ERROR, e.getMessage(), e);
            return refused("report.broken", request.reportId(), entry.contribution().bundle());
        }
    }

    private static List<Diagnostic> notes(ReportData data) {
        List<Diagnostic> warnings = new ArrayList<>();
        if (data.values().get(ReportData.NOTES) instanceof List<?> notes) {
            notes.stream().filter(Message.class::isInstance).map(Message.class::cast).map(Diagnostic::warning).forEach(warnings::add);
        }
        return warnings;
    }

    private Outcome<ReportEntry> entry(ReportRequest request) {
        return catalogue.entry(request.reportId()).map(Outcome::done).orElseGet(() -> refused("report.unknown", request.reportId(),
                all().stream().map(ReportInfo::id).collect(Collectors.joining(", "))));
    }

    private static Outcome<ReportRequest> checked(ReportEntry entry, ReportRequest request) {
        return new ParameterCheck(entry.info(), request).run();
    }

    private static <T> Outcome<T> failed(ReportRequest request, RenderFailure failure) {
        LOG.log(Level.ERROR, "Report " + request.reportId() + " could not be rendered", failure);
        return refused("render.failed", request.reportId());
    }

    private static <T> Outcome<T> refused(String key, Object... args) {
        return Outcome.refused(Message.of(Reports.class, key, args));
    }
}
