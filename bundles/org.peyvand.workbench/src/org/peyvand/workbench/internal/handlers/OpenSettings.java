package org.peyvand.workbench.internal.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.workbench.internal.settings.Settings;
import org.peyvand.workbench.internal.settings.SettingsChange;
import org.peyvand.workbench.internal.settings.SettingsDialog;

/** Opens the settings. */
public final class OpenSettings {
    @Execute
    void run(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Kit kit, MApplication application) {
        SettingsChange change = new SettingsChange(application, shell);
        new SettingsDialog(shell, kit, application.getContext().get(Settings.class), change::apply).open();
    }
}
