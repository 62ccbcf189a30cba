package org.peyvand.safety.ui.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.ui.Kit;

/** Opens the page of the backups. */
public final class OpenHandler {
    @Execute
    void open(Kit kit) {
        kit.navigation().openPart(BackupsPart.ID);
    }
}
