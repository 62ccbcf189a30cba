package org.peyvand.analytics.ui.internal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.analytics.Reports;
import org.peyvand.ui.Kit;

/** Opens the reports. */
public final class ReportsHandler {
    @CanExecute
    boolean possible(Kit kit) {
        return kit.permitted().allows(Reports.PERMISSION);
    }

    @Execute
    void open(Kit kit) {
        kit.navigation().openPart(ReportsPart.ID);
    }
}
