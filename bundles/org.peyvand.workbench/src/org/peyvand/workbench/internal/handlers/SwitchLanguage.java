package org.peyvand.workbench.internal.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.workbench.internal.settings.Settings;
import org.peyvand.workbench.internal.settings.SettingsChange;

/** From English to Persian and back, with everything that follows the language. */
public final class SwitchLanguage {
    @Execute
    void run(MApplication application, @Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
        Settings settings = application.getContext().get(Settings.class);
        new SettingsChange(application, shell).apply(settings.inLanguage(settings.language().equals("fa") ? "en" : "fa"));
    }
}
