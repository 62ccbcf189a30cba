package org.peyvand.workbench.internal.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.ui.go.KeySheet;

/** Shows the cheat sheet: every action that has a key. */
public final class ShowKeys {
    @Execute
    void run(@Named(IServiceConstants.ACTIVE_SHELL) Shell parent, Kit kit) {
        new KeySheet(kit).open(parent);
    }
}
