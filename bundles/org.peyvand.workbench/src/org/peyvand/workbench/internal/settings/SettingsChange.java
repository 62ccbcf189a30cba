package org.peyvand.workbench.internal.settings;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Palette;
import org.peyvand.ui.ShownTones;
import org.peyvand.workbench.internal.ModelIcons;
import org.peyvand.workbench.internal.Texts;
import org.peyvand.workbench.internal.WindowSystem;

/** Makes other settings come true: the theme at once, the rest after a restart, which is offered. */
public final class SettingsChange {
    private final MApplication application;
    private final Shell shell;

    /** In an application; questions are asked over the window. */
    public SettingsChange(MApplication application, Shell shell) {
        this.application = application;
        this.shell = shell;
    }

    /** Stores and applies them. */
    public void apply(Settings chosen) {
        IEclipseContext context = application.getContext();
        Settings before = context.get(Settings.class);
        chosen.store();
        context.set(Settings.class, chosen);
        if (!chosen.theme().equals(before.theme())) {
            Kit kit = context.get(Kit.class);
            ShownTones shown = ShownTones.of(shell.getDisplay().getShells(), kit.icons(), kit.palette());
            Palette palette = Palette.of(chosen.theme());
            context.set(Palette.class, palette);
            WindowSystem.colour(shell.getDisplay(), palette);
            context.get(IThemeEngine.class).setTheme(chosen.themeId(), true);
            shown.renew(palette);
            new ModelIcons(kit).apply(application);
        }
        if (before.needsRestart(chosen)) {
            askForRestart(context);
        }
    }

    private void askForRestart(IEclipseContext context) {
        Kit kit = context.get(Kit.class);
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Texts.of(kit, "restart.title"), Texts.of(kit, "restart.text"), 0,
                Texts.of(kit, "restart.now"), Texts.of(kit, "restart.later"));
        EPartService parts = application.getChildren().getFirst().getContext().get(EPartService.class);
        if (answer == 0 && parts.saveAll(true)) {
            context.get(IWorkbench.class).restart();
        }
    }
}
