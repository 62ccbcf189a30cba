package org.peyvand.analytics.ui.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.ui.Kit;

/** Opens the reports. */
public final class ReportsHandler {
    @Execute
    void open(Kit kit) {
        kit.navigation().openPart(ReportsPart.ID);
    }
}
