package org.peyvand.workbench.internal.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.peyvand.ui.Undoing;

/** Does again what was taken back. */
public final class Redo {
    @CanExecute
    boolean can(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return part != null && part.getObject() instanceof Undoing;
    }

    @Execute
    void run(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        ((Undoing) part.getObject()).redo();
    }
}
