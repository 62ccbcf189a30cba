package org.peyvand.workbench.internal.handlers;

import jakarta.inject.Named;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.workbench.internal.Texts;

/** Says what this is. */
public final class ShowAbout {
    @Execute
    void run(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Kit kit) {
        String version = Platform.getBundle("org.peyvand.workbench").getVersion().toString();
        MessageDialog.openInformation(shell, Texts.of(kit, "about.title"),
                Texts.of(kit, "about.text", version, System.getProperty("java.version"), System.getProperty("peyvand.data", "–")));
    }
}
