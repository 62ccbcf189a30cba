package org.peyvand.workbench.internal.help;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;

/** F1 in dialogs and other small windows, where the key of the main window does not reach: opens the help beside them. */
public final class HelpInDialogs {
    @Inject
    private MApplication application;
    @Inject
    private Display display;
    private final Listener keys = this::pressed;

    @PostConstruct
    void listen() {
        display.addFilter(SWT.KeyDown, keys);
    }

    @PreDestroy
    void stop() {
        // when the platform goes down it may ask on a thread of its own; the display goes with it then
        if (!display.isDisposed() && display.getThread() == Thread.currentThread()) {
            display.removeFilter(SWT.KeyDown, keys);
        }
    }

    private void pressed(Event event) {
        if (event.keyCode != SWT.F1 || (event.stateMask & SWT.MODIFIER_MASK) != 0 || !(event.widget instanceof Control control)) {
            return;
        }
        Shell shell = control.getShell();
        boolean main = application.getChildren().stream().anyMatch(window -> window.getWidget() == shell);
        if (!main) {
            Kit kit = application.getContext().get(Kit.class);
            EPartService parts = application.getChildren().getFirst().getContext().get(EPartService.class);
            HelpWindow.toggle(shell, kit, HelpKeys.of(shell, parts.getActivePart(), kit.extensions()));
            event.type = SWT.None;
            event.doit = false;
        }
    }
}
