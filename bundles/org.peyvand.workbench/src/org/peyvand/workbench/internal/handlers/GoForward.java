package org.peyvand.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.ui.history.Whereabouts;

/** Forward again after going back. */
public final class GoForward {
    @CanExecute
    boolean can(Whereabouts whereabouts) {
        return whereabouts.canGoForward();
    }

    @Execute
    void run(Whereabouts whereabouts) {
        whereabouts.forward();
    }
}
