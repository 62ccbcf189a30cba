package org.peyvand.analytics.birt.internal;

import java.io.OutputStream;

import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IPDFRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.peyvand.analytics.render.RenderJob;

/** BIRT's options for each format. */
final class RenderOptions {

    private static final int CHART_DPI = 192;
    private static final String XLSX_EMITTER = "uk.co.spudsoft.birt.emitters.excel.XlsxEmitter";

    private RenderOptions() {
    }

    /**
     * Makes the options of a job.
     *
     * @param job    what is rendered
     * @param target where the result goes
     * @return the options
     */
    static IRenderOption of(RenderJob job, OutputStream target) {
        RenderOption options = switch (job.format()) {
            case PDF -> pdf();
            case HTML -> html(job);
            case XLSX -> xlsx();
            case CSV -> throw new IllegalArgumentException("CSV needs no layout");
        };
        options.setOutputStream(target);
        options.setSupportedImageFormats("PNG");
        options.setOption(IRenderOption.CHART_DPI, CHART_DPI);
        return options;
    }

    private static RenderOption pdf() {
        PDFRenderOption options = new PDFRenderOption();
        options.setOutputFormat(IRenderOption.OUTPUT_FORMAT_PDF);
        options.setEmbededFont(true);
        options.setOption(IPDFRenderOption.PAGE_OVERFLOW, IPDFRenderOption.OUTPUT_TO_MULTIPLE_PAGES);
        return options;
    }

    private static RenderOption html(RenderJob job) {
        HTMLRenderOption options = new HTMLRenderOption();
        options.setOutputFormat(IRenderOption.OUTPUT_FORMAT_HTML);
        options.setHtmlPagination(false);
        options.setMasterPageContent(false);
        options.setHtmlRtLFlag(job.culture().rightToLeft());
        options.setHtmlTitle(job.data().title());
        options.setEnableMetadata(false);
        options.setImageHandler(new InlineImages());
        return options;
    }

    private static RenderOption xlsx() {
        RenderOption options = new RenderOption();
        options.setOutputFormat("xlsx");
        options.setEmitterID(XLSX_EMITTER);
        return options;
    }
}
