package org.peyvand.workbench.internal;

import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.persistence.Host;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.vault.Keyring;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitSetup;
import org.peyvand.ui.Palette;
import org.peyvand.ui.Problems;
import org.peyvand.workbench.internal.settings.Settings;

/** What happens around the window: settings and kit before it, the database after its first paint. */
public final class LifeCycle {
    @PostContextCreate
    void prepare(IEclipseContext context, Display display) {
        Settings settings = Settings.load();
        context.set(Settings.class, settings);
        WindowSystem.text(display, settings.textPercent());
        Kit kit = KitSetup.prepare(context, display, settings.culture(), Palette.of(settings.theme()));
        kit.service(Host.class).is(WayIn.of(WayIn.Kind.WORKBENCH));
        kit.background().hold();    // until it is known whether somebody has to sign in
        Thread.ofPlatform().daemon().name("descriptions").start(() -> kit.descriptions().all());   // ready by the time the navigator asks
        if (kit.culture().rightToLeft()) {
            KeyWords.use();
        } else {
            KeyWords.useNot();
        }
        Window.setDefaultOrientation(kit.culture().rightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        WindowSystem.colour(display, kit.palette());
        SpokenTips.speak(display);
        Problems problems = kit.problems();
        display.setRuntimeExceptionHandler(problems::show);
        display.setErrorHandler(problems::show);
    }

    @ProcessAdditions
    void modelLoaded(MApplication application, IEclipseContext context) {
        WindowPlace.keep(application, Display.getDefault());
        KitSetup.navigate(application);
        Kit kit = context.get(Kit.class);
        new ModelIcons(kit).apply(application);
        new ModelTexts(kit).apply(application);
        TabNames.open(application, kit.find(Keyring.class).flatMap(Keyring::present));
        new DeveloperItems(Boolean.getBoolean(DeveloperItems.PROPERTY)).apply(application);
    }

    /** The window is there: now the database may take its time. */
    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Object event, IEclipseContext context, Kit kit) {
        if (context.get(MApplication.class).getChildren().getFirst().getWidget() instanceof Shell shell) {
            FocusPath.lead(shell);
        }
        if (!ReadySignal.give(context)) {
            new WarmUp(context, kit).start();
        }
    }

    @PreSave
    void forget(MApplication application, Kit kit) {
        StoredModel.tidy(application);
        TabNames.seal(application, kit.find(Keyring.class).flatMap(Keyring::present));
    }
}
