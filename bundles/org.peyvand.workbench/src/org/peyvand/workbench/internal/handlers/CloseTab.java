package org.peyvand.workbench.internal.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Closes the tab in front, after asking about what is not saved. */
public final class CloseTab {
    @CanExecute
    boolean can(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return part != null && part.isCloseable();
    }

    @Execute
    void run(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part, EPartService parts) {
        if (parts.savePart(part, true)) {
            parts.hidePart(part, true);
        }
    }
}
