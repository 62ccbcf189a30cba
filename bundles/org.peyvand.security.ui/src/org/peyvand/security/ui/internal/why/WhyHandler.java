package org.peyvand.security.ui.internal.why;

import jakarta.inject.Named;
import java.util.UUID;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.core.RecordRef;
import org.peyvand.ui.Kit;

/** Tells why somebody sees the record in front, or not. */
public final class WhyHandler {
    @CanExecute
    boolean possible(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return part != null && part.getPersistedState().containsKey("record") && part.getPersistedState().containsKey("entity");
    }

    @Execute
    void run(@Named(IServiceConstants.ACTIVE_PART) MPart part, Shell window, Kit kit) {
        new Explainer().explain(kit, window, new RecordRef(part.getPersistedState().get("entity"), UUID.fromString(part.getPersistedState().get("record"))));
    }
}
