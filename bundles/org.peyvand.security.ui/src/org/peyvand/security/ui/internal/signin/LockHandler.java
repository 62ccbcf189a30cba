package org.peyvand.security.ui.internal.signin;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Covers the pages. */
public final class LockHandler {
    @CanExecute
    boolean possible(Porter porter) {
        return porter.watchman().isPresent();
    }

    @Execute
    void run(Porter porter) {
        porter.watchman().ifPresent(Watchman::lock);
    }
}
