package org.peyvand.core.ui.internal.command;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.ui.internal.activity.QuickActivityDialog;
import org.peyvand.ui.Kit;

/** Opens the small dialog for a call or a task. */
public final class QuickActivityHandler {
    /** Name of the command's parameter: an {@link ActivityKind}. */
    static final String KIND = "org.peyvand.core.ui.parameter.kind";

    @Execute
    void run(@Named(KIND) String kind, @Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Kit kit) {
        new QuickActivityDialog(shell, kit, ActivityKind.valueOf(kind)).open();
    }
}
