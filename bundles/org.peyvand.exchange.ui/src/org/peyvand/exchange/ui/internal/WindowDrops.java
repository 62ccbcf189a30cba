package org.peyvand.exchange.ui.internal;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;

/** Files that are dropped anywhere on the window come into the import. Made by the workbench. */
public final class WindowDrops {

    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Object event, MApplication application) {
        for (MWindow window : application.getChildren()) {
            if (window.getWidget() instanceof Shell shell) {
                FileDrops.accept(shell, files -> dropped(window, files));
            }
        }
    }

    private static void dropped(MWindow window, List<Path> files) {
        window.getContext().get(Kit.class).navigation().openPart(ImportPart.ID);
        MPart part = window.getContext().get(EPartService.class).findPart(ImportPart.ID);
        if (part != null && part.getObject() instanceof ImportPart imports) {
            imports.drop(files);
        }
    }
}
