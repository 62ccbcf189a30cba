package org.peyvand.workbench.internal.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.workbench.internal.status.UnsavedWindow;

/** Shows what the last run has left unsaved. */
public final class ShowUnsaved {
    @Execute
    void run(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Kit kit) {
        new UnsavedWindow(shell, kit).show();
    }
}
