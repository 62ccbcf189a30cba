package org.peyvand.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.ui.Kit;
import org.peyvand.workbench.internal.Texts;

/** Opens the page that helps to report a problem. */
public final class ReportProblem {
    @Execute
    void run(Kit kit) {
        kit.problems().show(Texts.message("report.sentence"), null);
    }
}
