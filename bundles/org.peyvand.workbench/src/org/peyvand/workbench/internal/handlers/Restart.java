package org.peyvand.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Closes the workbench and opens it again. */
public final class Restart {
    @Execute
    void run(IWorkbench workbench, EPartService parts) {
        if (parts.saveAll(true)) {
            workbench.restart();
        }
    }
}
