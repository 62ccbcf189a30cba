package org.peyvand.workbench.internal.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.peyvand.ui.Stepping;

/** Takes a next step of the record in front by its number. */
public final class TakeStep {
    @CanExecute
    boolean can(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return part != null && part.getObject() instanceof Stepping;
    }

    @Execute
    void run(@Named(IServiceConstants.ACTIVE_PART) MPart part, @Named("org.peyvand.workbench.parameter.step") String number) {
        ((Stepping) part.getObject()).step(Integer.parseInt(number));
    }
}
