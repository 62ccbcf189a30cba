package org.peyvand.workbench.internal.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.workbench.internal.settings.Settings;
import org.peyvand.workbench.internal.settings.SettingsChange;

/** From light to dark and back. */
public final class SwitchTheme {
    @Execute
    void run(MApplication application, @Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
        Settings settings = application.getContext().get(Settings.class);
        new SettingsChange(application, shell).apply(settings.withTheme(settings.theme().equals("dark") ? "light" : "dark"));
    }
}
