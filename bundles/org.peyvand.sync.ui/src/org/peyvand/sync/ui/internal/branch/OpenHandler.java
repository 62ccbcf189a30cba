package org.peyvand.sync.ui.internal.branch;

import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.ui.Kit;

/** Opens the page of the branches and their codes. */
public final class OpenHandler {
    @Execute
    void open(Kit kit) {
        kit.navigation().openPart(BranchesPart.ID);
    }
}
