package org.peyvand.safety.ui.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.ui.Kit;

/** Opens the page about encryption. */
public final class OpenEncryptionHandler {
    @Execute
    void open(Kit kit) {
        kit.navigation().openPart(EncryptionPart.ID);
    }
}
