package org.peyvand.analytics.render;

import java.net.URL;
import java.util.Objects;
import java.util.Optional;

import org.peyvand.analytics.Format;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.report.ReportData;

/**
 * One report to lay out.
 *
 * @param data    what it shows
 * @param culture language, direction, calendar and digits
 * @param format  the format wanted
 * @param design  the report's own design, empty for the standard layout
 */
public record RenderJob(ReportData data, Culture culture, Format format, Optional<URL> design) {

    /** Checks that nothing is missing. */
    public RenderJob {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(culture, "culture");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(design, "design");
    }
}
