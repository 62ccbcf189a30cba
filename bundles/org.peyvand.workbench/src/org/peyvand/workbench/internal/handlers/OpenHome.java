package org.peyvand.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.ui.Kit;

/** Brings the home page to the front. */
public final class OpenHome {
    @Execute
    void run(Kit kit) {
        kit.navigation().openPart("org.peyvand.workbench.part.home");
    }
}
