package org.peyvand.workbench.internal.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.workbench.internal.settings.Settings;
import org.peyvand.workbench.internal.settings.SettingsDialog;
import org.peyvand.workbench.internal.settings.SettingsChange;

/** Opens the settings. */
public final class OpenSettings {
    @Execute
    void run(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Kit kit, MApplication application) {
        SettingsDialog dialog = new SettingsDialog(shell, kit, application.getContext().get(Settings.class));
        dialog.open().ifPresent(chosen -> new SettingsChange(application, shell).apply(chosen));
    }
}
