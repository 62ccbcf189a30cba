package org.peyvand.sync.ui.internal.join;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.sync.SteadyExchange;
import org.peyvand.sync.SteadyExchange.Phase;
import org.peyvand.ui.Kit;

/** Asks for address and code of a head office; a branch that has joined already sees its page instead. */
public final class JoinHandler {
    @Execute
    void join(Kit kit, @Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
        if (kit.service(SteadyExchange.class).state().phase() == Phase.ALONE) {
            new JoinDialog(shell, kit).open();
        } else {
            kit.navigation().openPart("org.peyvand.sync.ui.part.exchange");
        }
    }
}
