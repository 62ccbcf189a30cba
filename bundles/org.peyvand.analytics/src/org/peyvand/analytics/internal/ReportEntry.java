package org.peyvand.analytics.internal;

import java.net.URL;
import java.util.Optional;

import org.peyvand.analytics.ReportInfo;
import org.peyvand.extensions.Contribution;

/**
 * A report as contributed.
 *
 * @param info         its description
 * @param contribution where it comes from, to reach its source and design
 */
record ReportEntry(ReportInfo info, Contribution contribution) {

    /** {@return the report's own design, empty when it uses the standard layout} */
    Optional<URL> design() {
        return contribution.attribute("design").map(contribution::resource);
    }
}
