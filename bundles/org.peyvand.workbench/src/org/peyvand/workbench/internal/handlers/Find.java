package org.peyvand.workbench.internal.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.peyvand.ui.Finding;

/** Puts the cursor into the search box of what is in front. */
public final class Find {
    @CanExecute
    boolean can(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return part != null && part.getObject() instanceof Finding;
    }

    @Execute
    void run(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        ((Finding) part.getObject()).find();
    }
}
