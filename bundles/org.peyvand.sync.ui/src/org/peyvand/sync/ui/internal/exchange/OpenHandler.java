package org.peyvand.sync.ui.internal.exchange;

import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.ui.Kit;

/** Opens the page of the exchange. */
public final class OpenHandler {
    @Execute
    void open(Kit kit) {
        kit.navigation().openPart(ExchangePart.ID);
    }
}
