package org.peyvand.core.ui.internal.bin;

import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.ui.Kit;

/** Opens the bin. */
public final class BinHandler {
    @Execute
    void run(Kit kit) {
        kit.navigation().openPart(BinPart.ID);
    }
}
