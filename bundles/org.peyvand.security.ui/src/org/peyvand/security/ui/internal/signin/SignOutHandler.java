package org.peyvand.security.ui.internal.signin;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Ends the work of this user, after asking about what is not saved. */
public final class SignOutHandler {
    @CanExecute
    boolean possible(Porter porter) {
        return porter.watchman().isPresent();
    }

    @Execute
    void run(Porter porter, EPartService parts) {
        if (parts.saveAll(true)) {
            porter.watchman().ifPresent(Watchman::signOut);
        }
    }
}
