package org.peyvand.analytics.birt.internal;

import java.util.Base64;

import org.eclipse.birt.report.engine.api.CachedImage;
import org.eclipse.birt.report.engine.api.HTMLImageHandler;
import org.eclipse.birt.report.engine.api.IImage;
import org.eclipse.birt.report.engine.api.script.IReportContext;

/** Puts images into the HTML page itself, so that the page is one file that loads nothing. */
final class InlineImages extends HTMLImageHandler {

    @Override
    public String onDesignImage(IImage image, IReportContext context) {
        return inline(image);
    }

    @Override
    public String onDocImage(IImage image, IReportContext context) {
        return inline(image);
    }

    @Override
    public String onFileImage(IImage image, IReportContext context) {
        return inline(image);
    }

    @Override
    public String onCustomImage(IImage image, IReportContext context) {
        return inline(image);
    }

    /** An address is never written into the page: opening a report must not tell anybody. */
    @Override
    public String onURLImage(IImage image, IReportContext context) {
        return "";
    }

    @Override
    public CachedImage getCachedImage(String id, int kind, IReportContext context) {
        return null;
    }

    private static String inline(IImage image) {
        String type = image.getMimeType() == null ? "image/png" : image.getMimeType();
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(image.getImageData());
    }
}
