package org.peyvand.workbench.internal.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.ui.go.GoAnywhere;

/** Opens the box for going anywhere. */
public final class OpenGo {
    @Execute
    void run(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Kit kit) {
        if (!"go".equals(shell.getData("peyvand.id"))) {
            new GoAnywhere(kit).open(shell, "");
        }
    }
}
