package org.peyvand.exchange.ui.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.ui.Kit;

/** Opens the import. */
public final class ImportHandler {
    @Execute
    void open(Kit kit) {
        kit.navigation().openPart(ImportPart.ID);
    }
}
