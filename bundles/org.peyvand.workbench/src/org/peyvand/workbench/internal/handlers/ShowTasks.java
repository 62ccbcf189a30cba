package org.peyvand.workbench.internal.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.workbench.internal.status.TasksWindow;

/** Shows what runs in the background. */
public final class ShowTasks {
    @Execute
    void run(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Kit kit) {
        new TasksWindow(shell, kit).open();
    }
}
