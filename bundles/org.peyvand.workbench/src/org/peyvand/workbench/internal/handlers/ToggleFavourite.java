package org.peyvand.workbench.internal.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.peyvand.ui.Favouring;

/** Makes the record in front a favourite, or no longer. */
public final class ToggleFavourite {
    @CanExecute
    boolean can(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return part != null && part.getObject() instanceof Favouring;
    }

    @Execute
    void run(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        ((Favouring) part.getObject()).toggleFavourite();
    }
}
