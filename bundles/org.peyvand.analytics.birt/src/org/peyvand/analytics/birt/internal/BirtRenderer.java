package org.peyvand.analytics.birt.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.StyleHandle;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.elements.interfaces.IInternalReportDesignModel;
import org.openpdf.text.pdf.PdfReader;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.peyvand.analytics.Format;
import org.peyvand.analytics.render.RenderFailure;
import org.peyvand.analytics.render.RenderJob;
import org.peyvand.analytics.render.ReportRenderer;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.report.Chart;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.ReportData;

import com.ibm.icu.util.ULocale;

/** Renders reports with BIRT. */
@Component
public final class BirtRenderer implements ReportRenderer {

    private final BirtEngine engine;
    private final Clock clock;

    /**
     * Makes the renderer; BIRT starts with the first report.
     *
     * @param context of this bundle
     */
    @Activate
    public BirtRenderer(BundleContext context) {
        this(context, Clock.systemUTC());
    }

    BirtRenderer(BundleContext context, Clock clock) {
        this.engine = new BirtEngine(context);
        this.clock = clock;
    }

    /** Stops BIRT. */
    @Deactivate
    public void stop() {
        engine.close();
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.PDF, Format.HTML, Format.XLSX);
    }

    @Override
    public void render(RenderJob job, OutputStream target) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try {
            run(job, whole, 1);
            int pages = job.format() == Format.PDF ? pages(whole.toByteArray()) : 1;
            if (pages > 1) {
                // the foot of each page names the last one, which is known only now
                whole.reset();
                run(job, whole, pages);
            }
        } catch (RenderFailure e) {
            throw e;
        } catch (BirtException | RuntimeException e) {
            // BIRT's model and layout throw what they like
            throw new RenderFailure("BIRT failed to render \"" + job.data().title() + '"', e);
        }
        byte[] result = whole.toByteArray();
        target.write(switch (job.format()) {
            case XLSX -> SheetFinish.of(job, result);
            case HTML -> HtmlFinish.of(job, result);
            default -> result;
        });
    }

    @Override
    public void warmUp() {
        Column column = new Column("a", "a", Column.Kind.TEXT);
        Column number = new Column("n", "n", Column.Kind.INTEGER);
        Chart chart = new Chart(Chart.Kind.COLUMN, "a", "a", List.of("n"));
        ReportData data = new ReportData("a", List.of(column, number), List.of(List.of("ا", 1)), Map.of(), List.of(chart));
        try {
            render(new RenderJob(data, Culture.persian(), Format.PDF, Optional.empty()), OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new RenderFailure("BIRT did not warm up", e);
        }
    }

    /** {@return the engine, for tests} */
    BirtEngine engine() {
        return engine;
    }

    private void run(RenderJob job, OutputStream target, int pages) throws BirtException, IOException {
        IReportEngine birt = engine.get();
        ReportScope scope = new ReportScope(job, clock.instant(), pages);
        IReportRunnable runnable = open(birt, job);
        ReportDesignHandle design = (ReportDesignHandle) runnable.getDesignHandle();
        if (job.culture().rightToLeft()) {
            mirror(design);
        }
        if (job.design().isPresent()) {
            new RowsDataSet(design, job.data().columns()).fill(ReportScope.ROWS);
            new LineWidths(job.data(), scope).apply(design);
        } else {
            new StandardLayout(design, job, scope, engine.fonts()).build();
        }
        IRunAndRenderTask task = birt.createRunAndRenderTask(runnable);
        try {
            task.setLocale(locale(job.culture()));
            task.setAppContext(new HashMap<>(Map.of(ReportScope.NAME, scope)));
            task.setRenderOption(RenderOptions.of(job, target));
            task.run();
            failOnErrors(task);
        } finally {
            task.close();
        }
    }

    /** BIRT mirrors tables and paragraphs by itself, but not an explicit alignment: those of the styles {@code start} and {@code end} are turned here. */
    private static void mirror(ReportDesignHandle design) throws BirtException {
        design.setProperty(IInternalReportDesignModel.BIDI_ORIENTATION_PROP, DesignChoiceConstants.BIDI_DIRECTION_RTL);
        turn(design.findStyle("end"), DesignChoiceConstants.TEXT_ALIGN_LEFT);
        turn(design.findStyle("start"), DesignChoiceConstants.TEXT_ALIGN_RIGHT);
    }

    private static void turn(StyleHandle style, String alignment) throws BirtException {
        if (style != null) {
            style.setTextAlign(alignment);
        }
    }

    private static IReportRunnable open(IReportEngine birt, RenderJob job) throws BirtException, IOException {
        URL design = job.design().orElseGet(() -> BirtRenderer.class.getResource("/designs/standard.rptdesign"));
        try (InputStream stream = design.openStream()) {
            return birt.openReportDesign(new ByteArrayInputStream(stream.readAllBytes()));
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return reader.getNumberOfPages();
        }
    }

    private static void failOnErrors(IRunAndRenderTask task) {
        List<?> errors = task.getErrors();
        if (!errors.isEmpty()) {
            String texts = errors.stream().map(String::valueOf).collect(Collectors.joining("; "));
            throw new RenderFailure("BIRT reported: " + texts, errors.getFirst() instanceof Throwable first ? first : null);
        }
    }

    private static ULocale locale(Culture culture) {
        return ULocale.forLocale(culture.language()).setKeywordValue("numbers", culture.persianDigits() ? "arabext" : "latn");
    }
}
