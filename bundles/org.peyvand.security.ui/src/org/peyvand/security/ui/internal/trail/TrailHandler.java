package org.peyvand.security.ui.internal.trail;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.core.ChangeTrail;
import org.peyvand.ui.Kit;

/** Opens the trail. */
public final class TrailHandler {
    @CanExecute
    boolean possible(Kit kit) {
        return kit.permitted().allows(ChangeTrail.PERMISSION);
    }

    @Execute
    void run(Kit kit) {
        kit.navigation().openPart("org.peyvand.security.ui.part.trail");
    }
}
