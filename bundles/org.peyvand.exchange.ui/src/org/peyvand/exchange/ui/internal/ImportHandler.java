package org.peyvand.exchange.ui.internal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.exchange.Imports;
import org.peyvand.ui.Kit;

/** Opens the import. */
public final class ImportHandler {
    @CanExecute
    boolean possible(Kit kit) {
        return kit.permitted().allows(Imports.PERMISSION);
    }

    @Execute
    void open(Kit kit) {
        kit.navigation().openPart(ImportPart.ID);
    }
}
