package org.peyvand.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.ui.history.Whereabouts;

/** To the place before this one. */
public final class GoBack {
    @CanExecute
    boolean can(Whereabouts whereabouts) {
        return whereabouts.canGoBack();
    }

    @Execute
    void run(Whereabouts whereabouts) {
        whereabouts.back();
    }
}
